import type { Page } from '@playwright/test'

import { RIGHT_TO_LEFT, setLanguage, speak } from '../support/language.ts'

/** A variant in which every page is shown. */
export interface Look {
  /** The end of each picture's file name. */
  name: string
  viewport: { width: number; height: number }
  /** Device pixels per CSS pixel: 2 is a zoom of 200 %. */
  zoom?: number
  theme?: 'light' | 'dark'
  onPaper?: boolean
  /** Called once, before the first page. */
  begin?: (page: Page, isSignedIn: boolean) => Promise<void>
}

const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 800 }

const fromRightToLeft = (page: Page) => speak(page, RIGHT_TO_LEFT)
const inFrench = (page: Page, isSignedIn: boolean) => setLanguage(page, 'Français', isSignedIn)

export const LOOKS: Record<string, Look[]> = {
  'in two sizes and two themes': [
    { name: 'phone-light', viewport: phone },
    { name: 'phone-dark', viewport: phone, theme: 'dark' },
    { name: 'desk-light', viewport: desk },
    { name: 'desk-dark', viewport: desk, theme: 'dark' },
  ],
  'from right to left and in French': [
    { name: 'phone-rtl', viewport: phone, begin: fromRightToLeft },
    { name: 'desk-rtl', viewport: desk, begin: fromRightToLeft },
    { name: 'phone-fr', viewport: phone, begin: inFrench },
  ],
  'on the narrowest screen, on a very wide one, zoomed in twice and on paper': [
    { name: 'narrow', viewport: { width: 320, height: 568 } },
    { name: 'wide', viewport: { width: 2560, height: 1440 } },
    { name: 'zoomed', viewport: { width: 640, height: 400 }, zoom: 2 },
    { name: 'paper', viewport: { width: 794, height: 1123 }, onPaper: true },
  ],
}
