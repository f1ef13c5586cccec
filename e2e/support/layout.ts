import type { Page } from '@playwright/test'

import { inPage, isDrawn, nameOf } from './in-page.ts'

const HELPERS = [tooWide, clippedTexts, brokenWords, isStuck, shareOfBars, isDrawn, nameOf]

/** Errors of the layout with larger text or in a smaller window: WCAG 1.4.4 (resized text) and 1.4.10 (reflow). */
export const layoutFaults = (page: Page): Promise<string[]> => inPage(page, layoutFaultsInPage, ...HELPERS)

function layoutFaultsInPage(): string[] {
  const overflow = document.documentElement.scrollWidth - innerWidth
  const share = shareOfBars()
  return [
    ...(overflow > 0 ? [`the page scrolls sideways, by ${overflow} px: ${tooWide().join(', ')}`] : []),
    ...(share >= 0.5 ? [`bars that stay in place take ${Math.round(100 * share)} % of the window`] : []),
    ...clippedTexts(),
    ...brokenWords(),
  ]
}

/** The first elements that extend beyond the window, innermost only. */
function tooWide(): string[] {
  const standsOut = (element: Element) => {
    const { left, right } = element.getBoundingClientRect()
    return isDrawn(element) && (left < -0.5 || right > innerWidth + 0.5)
  }
  const all = [...document.body.querySelectorAll('*:not(svg *)')].filter(standsOut)
  return all
    .filter((element) => !all.some((other) => other !== element && element.contains(other)))
    .slice(0, 5)
    .map(nameOf)
}

/** Elements that cut off their text. */
function clippedTexts(): string[] {
  const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
  const isClipped = (element: HTMLElement) => {
    const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element)
    const isTooWide = clips(overflowX) && element.scrollWidth > element.clientWidth + 1
    // An excerpt ends after some lines on purpose.
    const isTooHigh = webkitLineClamp === 'none' && element.scrollHeight > element.clientHeight + 1
    return isTooWide || (clips(overflowY) && isTooHigh)
  }
  return [...document.body.querySelectorAll<HTMLElement>('*:not(svg *, select, select *, textarea)')]
    .filter((element) => element instanceof HTMLElement && element.textContent?.trim() !== '')
    .filter((element) => isDrawn(element) && isClipped(element))
    .map((element) => `text is cut off: ${nameOf(element)}`)
}

/** Words of up to twelve letters that break across lines, where hyphenation is off. */
function brokenWords(): string[] {
  const words = /(?<![\p{L}\p{M}\p{N}@._/-])\p{L}{3,12}(?![\p{L}\p{M}\p{N}@._/-])/gu
  const range = document.createRange()
  const lines = () => new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
  const found: string[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { currentNode: text } = texts
    const element = text.parentElement
    range.selectNodeContents(text)
    if (!element || element.closest('svg, select, textarea') || !isDrawn(element) || lines() < 2) continue
    if (getComputedStyle(element).hyphens === 'auto') continue
    for (const { 0: word, index } of text.textContent?.matchAll(words) ?? []) {
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      if (lines() > 1) found.push(`the word "${word}" is broken: ${nameOf(element)}`)
    }
  }
  return found
}

/** Whether an element stays in place while the page scrolls. */
function isStuck(element: Element): boolean {
  const { position, top, bottom } = getComputedStyle(element)
  if (position === 'fixed') return true
  if (position !== 'sticky') return false
  const place = element.getBoundingClientRect()
  const isAt = (edge: string, distance: number) => Math.abs(parseFloat(edge) - distance) < 1
  return isAt(top, place.top) || isAt(bottom, innerHeight - place.bottom)
}

/** The share of the window that bars cover, halfway down the page: 0 to 1. */
function shareOfBars(): number {
  const [columns, rows] = [8, 24]
  scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2)
  let covered = 0
  for (let place = 0; place < columns * rows; place += 1) {
    const x = (((place % columns) + 0.5) / columns) * innerWidth
    const y = ((Math.floor(place / columns) + 0.5) / rows) * innerHeight
    let seen = document.elementFromPoint(x, y)
    while (seen && !isStuck(seen)) seen = seen.parentElement
    if (seen) covered += 1
  }
  scrollTo(0, 0)
  return covered / (columns * rows)
}
