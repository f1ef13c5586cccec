import type { CDPSession, Page } from '@playwright/test'

/** The size of a window, and of the text in it. */
export interface View {
  name: string
  width: number
  height: number
  /** The browser's own font size setting, in per cent. */
  text?: number
}

/** 400 % is the window of 1,280 × 1,024 pixels in which a page is zoomed in that far. */
export const ENLARGED = {
  phone: [
    { name: 'zoomed in to 400 %', width: 320, height: 256 },
    { name: 'text of 200 % on a phone', width: 390, height: 844, text: 200 },
  ],
  desk: [{ name: 'text of 200 %', width: 1280, height: 800, text: 200 }],
} satisfies Record<string, View[]>

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/** For browser features without an interface for tests. One session per page. */
export function devTools(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  return session
}

const STANDARD = 16
const FIXED = 13
/** Larger than every breakpoint of the style sheets, at double font size. */
const VAST = { width: 2200, height: 1000 }

const settled = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

/** Shows the current page in another window. Returns when its layout and its bars are settled. */
export async function view(page: Page, { width, height, text = 100 }: Omit<View, 'name'>): Promise<void> {
  const browser = await devTools(page)
  const fontSizes = { standard: (STANDARD * text) / 100, fixed: (FIXED * text) / 100 }
  await browser.send('Page.setFontSizes', { fontSizes })
  if (text !== 100) {
    // Scripts with a media query in rem notice a window that changes, but not a font size that does.
    await page.setViewportSize(VAST)
    await settled(page)
  }
  await page.setViewportSize({ width, height })
  await settled(page)
}
