import type { CDPSession, Page } from '@playwright/test'

/** How large a window somebody has, and how large they want letters to be. */
export interface View {
  name: string
  width: number
  height: number
  /** The browser's own setting, in per cent. */
  text?: number
}

/** What stands for 400 % is the window of 1,280 × 1,024 pixels in which a page is zoomed in that far. */
export const ENLARGED = {
  phone: [
    { name: 'zoomed in to 400 %', width: 320, height: 256 },
    { name: 'text of 200 % on a phone', width: 390, height: 844, text: 200 },
  ],
  desk: [{ name: 'text of 200 %', width: 1280, height: 800, text: 200 }],
} satisfies Record<string, View[]>

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/** The way to what a browser has no interface for in tests; one for each page. */
export function devTools(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  return session
}

const STANDARD = 16
const FIXED = 13
/** Beyond every width and height that a style sheet asks for, at twice the size of letters. */
const VAST = { width: 2200, height: 1000 }

const settled = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

/** The page as it stands, in another window; settled, with its bars measured. */
export async function view(page: Page, { width, height, text = 100 }: Omit<View, 'name'>): Promise<void> {
  const browser = await devTools(page)
  const fontSizes = { standard: (STANDARD * text) / 100, fixed: (FIXED * text) / 100 }
  await browser.send('Page.setFontSizes', { fontSizes })
  if (text !== 100) {
    // Scripts that wait for a media query in rem hear of a size that comes and goes, not of letters that change.
    await page.setViewportSize(VAST)
    await settled(page)
  }
  await page.setViewportSize({ width, height })
  await settled(page)
}
