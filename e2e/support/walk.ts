import type { Page } from '@playwright/test'

import { inPage, isDrawn, nameOf } from './in-page.ts'
import { devTools } from './views.ts'

/** The state in the page while keys are pressed. */
interface Walk {
  /** The elements that Tab should reach, by the markup. */
  expected: Element[]
  reached: Set<Element>
  faults: string[]
  /** The focus has left the page, as it does after the last element. */
  hasEnded: boolean
  last: Element | null
  /** Called after each key. */
  note: () => void
}

declare global {
  var tandemWalk: Walk
}

const HELPERS = [expectedStops, stopFault, drawnOf, isSeen, hasIndicator, isDrawn, nameOf]

/**
 * Goes through a page with Tab: WCAG 2.1.1, 2.4.7 and 2.4.11. Every focusable element gets the focus, shows it, and
 * is at least partly visible, under no bar. The focus leaves the page only after the last element.
 */
export async function walkFaults(page: Page): Promise<string[]> {
  const found = await walk(page, 60)
  // At full speed a page may not have scrolled yet, so a fault counts only if it remains at a person's pace.
  return found.length === 0 ? [] : walk(page, 1)
}

/** The state in the page while somebody uses the keyboard. */
interface FocusWatch {
  /** What is wrong with elements that had the focus. */
  faults: Map<Element, string>
  /** Looks at the element that has the focus. */
  look: () => void
}

declare global {
  var tandemFocus: FocusWatch | undefined
}

/**
 * From now on, looks after each Tab at how the focused element shows that it has the focus. Not at the title of a page
 * and other elements that only a program focuses.
 */
export const watchFocus = (page: Page): Promise<void> => inPage(page, beginWatch, ...HELPERS)

/** What is wrong with the elements that had the focus since it is watched. */
export const focusFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(globalThis.tandemFocus?.faults.values() ?? [])])

function beginWatch(): void {
  if (globalThis.tandemFocus) return
  const faults = new Map<Element, string>()
  const look = () => {
    const held = document.activeElement
    if (!held || held === document.body || held.getAttribute('tabindex') === '-1') return
    const fault = stopFault(held)
    if (fault) faults.set(held, fault)
    else faults.delete(held)
  }
  globalThis.tandemFocus = { faults, look }
  addEventListener('keyup', ({ key }) => key === 'Tab' && look(), { capture: true })
}

async function walk(page: Page, atOnce: number): Promise<string[]> {
  const expected = await inPage(page, begin, note, ...HELPERS)
  const most = 3 * expected + 60
  for (let pressed = 0; pressed < most; pressed += atOnce) {
    await pressTab(page, atOnce)
    if (atOnce === 1) await inPage(page, look, note, ...HELPERS)
    if (await page.evaluate(() => tandemWalk.hasEnded)) break
  }
  return inPage(page, sumUp, nameOf)
}

/** All at once, because waiting for each key would take longer than everything else. */
async function pressTab(page: Page, times: number): Promise<void> {
  const browser = await devTools(page)
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
  const sent = Array.from({ length: times }, () => [
    browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ])
  await Promise.all(sent.flat())
}

/** Starts at the top of the page, as after it was opened. Returns the expected number of stops. */
function begin(): number {
  const expected = expectedStops()
  globalThis.tandemWalk = { expected, reached: new Set(), faults: [], hasEnded: false, last: null, note }
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
  scrollTo(0, 0)
  addEventListener('keyup', note, { capture: true })
  return expected.length
}

/** Records the focus after a key. Only the first round counts. */
function note(): void {
  const { reached, faults } = tandemWalk
  const held = document.activeElement === document.body ? null : document.activeElement
  // A date field has several stops of its own.
  if (tandemWalk.hasEnded || (held !== null && held === tandemWalk.last)) return
  tandemWalk.last = held
  if (!held || reached.has(held)) {
    tandemWalk.hasEnded = true
    return
  }
  reached.add(held)
  const fault = stopFault(held)
  if (fault) faults.push(fault)
}

/** Checks again after the page has had time to scroll, and drops the faults that are gone. */
function look(): Promise<void> {
  const held = document.activeElement
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (held && !tandemWalk.hasEnded && tandemWalk.faults.length > 0) {
          tandemWalk.faults = tandemWalk.faults.filter(
            (fault) => !fault.endsWith(nameOf(held)) || stopFault(held) !== null,
          )
        }
        resolve()
      }),
    )
  })
}

function sumUp(): string[] {
  const { expected, reached, faults, hasEnded, note } = tandemWalk
  removeEventListener('keyup', note, { capture: true })
  const missed = expected.filter((element) => element.isConnected && !reached.has(element))
  return [
    ...faults,
    ...missed.map((element) => `Tab does not reach ${nameOf(element)}`),
    ...(hasEnded ? [] : ['Tab does not leave the page']),
  ]
}

function expectedStops(): Element[] {
  const kinds =
    'a[href], area[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]'
  const groups = new Set<string>()
  return [...document.querySelectorAll<HTMLElement>(kinds)].filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]')) return false
    if (!element.checkVisibility({ visibilityProperty: true })) return false
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
    // Tab reaches only one radio button of a group. The arrow keys reach the others.
    const group = [
      ...document.querySelectorAll<HTMLInputElement>('input[type="radio"]:not(:disabled)'),
    ].filter(({ name, form }) => name === element.name && form === element.form)
    const stop = group.find(({ checked }) => checked) ?? element
    if (stop !== element || groups.has(element.name)) return false
    groups.add(element.name)
    return true
  })
}

function stopFault(held: Element): string | null {
  const drawn = drawnOf(held)
  if (!isSeen(held, drawn)) return `the focus cannot be seen on ${nameOf(held)}`
  return hasIndicator(drawn) ? null : `nothing shows the focus on ${nameOf(held)}`
}

/** The elements that are drawn for an element: itself, or, if it is hidden, its label and neighbours. */
function drawnOf(held: Element): Element[] {
  const isHidden = !isDrawn(held) || getComputedStyle(held).opacity === '0'
  if (!isHidden) return [held]
  const { nextElementSibling: next, parentElement: parent } = held
  return [held.closest('label'), next, parent, parent?.nextElementSibling, held].filter(
    (element): element is Element => element instanceof Element,
  )
}

function isSeen(held: Element, drawn: Element[]): boolean {
  return drawn.some((element) =>
    [...element.getClientRects()].some(({ left, right, top, bottom }) => {
      const inView = [
        Math.max(left, 0),
        Math.min(right, innerWidth),
        Math.max(top, 0),
        Math.min(bottom, innerHeight),
      ]
      const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = inView
      if (x1 - x0 < 2 || y1 - y0 < 2) return false
      return [0.1, 0.5, 0.9].some((share) => {
        const seen = document.elementFromPoint(x0 + share * (x1 - x0), y0 + share * (y1 - y0))
        return seen !== null && (element.contains(seen) || held.contains(seen))
      })
    }),
  )
}

function hasIndicator(drawn: Element[]): boolean {
  return drawn.some((element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
    const isClear = outlineColor === 'transparent' || /[,/] 0\)$/.test(outlineColor)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && !isClear
  })
}
