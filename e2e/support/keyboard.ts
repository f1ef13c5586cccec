import { expect, type Locator, type Page } from '@playwright/test'

import type { Tandem } from './tandem.ts'
import { focusFaults, watchFocus } from './walk.ts'

/** The most presses of a key before an element counts as out of reach. */
const FAR_ENOUGH = 150

/** Presses a key until the target has the focus. */
async function reach(page: Page, target: Locator, key: string): Promise<void> {
  for (let presses = 0; presses < FAR_ENOUGH; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`not reached by ${FAR_ENOUGH} presses of ${key}: ${target}`)
}

declare global {
  /** Keys were pressed in this document, so that it has a focus. */
  var tandemHasFocus: boolean | undefined
}

/**
 * The key that leads from the focus to an element; null if the focus is on it, or in its group of radio buttons. At
 * full speed a page may not have scrolled yet, so an element that is not seen is looked at again.
 */
async function keyTo(element: Element): Promise<'Tab' | 'Shift+Tab' | null> {
  const held = document.activeElement
  if (held && globalThis.tandemFocus?.faults.has(held)) {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    globalThis.tandemFocus.look()
  }
  if (held === element) return null
  const nameOf = (one: Element | null) =>
    one instanceof HTMLInputElement && one.type === 'radio' ? one.name : null
  if (nameOf(held) !== null && nameOf(held) === nameOf(element)) return null
  if (!held || held === document.body) return 'Tab'
  const isBefore = (held.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  return isBefore && !held.contains(element) ? 'Shift+Tab' : 'Tab'
}

/** Waits until the focus is somewhere, and in the dialog of the target if it has one. */
async function focusArrives(target: Locator): Promise<void> {
  await expect(target).toBeAttached()
  const isReady = () =>
    target.evaluate((element) => {
      const isFirst = globalThis.tandemHasFocus !== true
      globalThis.tandemHasFocus = true
      const dialog = element.closest('[role="dialog"], [role="alertdialog"]')
      if (dialog) return dialog.contains(document.activeElement)
      return isFirst || document.activeElement !== document.body
    })
  await expect
    .poll(isReady, { message: `the focus is not lost on the way to ${target}`, timeout: 3_000 })
    .toBe(true)
}

/** Presses Tab, or Shift and Tab if it is above, until the target has the focus. Each stop has to be visible. */
async function walkTo(page: Page, target: Locator): Promise<void> {
  await focusArrives(target)
  await watchFocus(page)
  let key = await target.evaluate(keyTo)
  for (let presses = 0; key !== null && presses < FAR_ENOUGH; presses += 1) {
    await page.keyboard.press(key)
    key = await target.evaluate(keyTo)
  }
  expect(key, `reached by ${FAR_ENOUGH} presses of Tab: ${target}`).toBeNull()
  expect(await focusFaults(page), `the focus is visible on the way to ${target}`).toEqual([])
}

/** Moves the focus to the target by Tab. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  await walkTo(page, target)
}

export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Chooses a checkbox, or an option of a group of radio buttons by the arrow keys. */
export async function tick(page: Page, box: Locator): Promise<void> {
  await walkTo(page, box)
  if ((await box.getAttribute('type')) === 'radio') await reach(page, box, 'ArrowDown')
  if (!(await box.isChecked())) await page.keyboard.press('Space')
  await expect(box).toBeChecked()
}

/** Focuses a native list and types the option. */
export async function choose(page: Page, list: Locator, option: string): Promise<void> {
  await tabTo(page, list)
  await page.keyboard.type(option)
  await expect(list.locator('option:checked')).toHaveText(option)
}

/** Replaces the text of a field. */
export async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

/** Enters a day, YYYY-MM-DD, in the order of the browser's own language: month, day, year. */
export async function enterDay(page: Page, field: Locator, day: string): Promise<void> {
  const [year, month, date] = day.split('-')
  await tabTo(page, field)
  await page.keyboard.type(`${month}${date}${year}`)
  await expect(field).toHaveValue(day)
}

/** Enters a time, HH:MM, with its half of the day, which a clock of 24 hours ignores. */
export async function enterTime(page: Page, field: Locator, time: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.type(`${time}${time < '12' ? 'A' : 'P'}`)
  await expect(field).toHaveValue(time)
}

/** Opens a menu and chooses one of its entries. */
export async function takeFromMenu(page: Page, button: Locator, entry: string): Promise<void> {
  await press(page, button)
  const wanted = page.getByRole('menuitem', { name: entry })
  await expect(wanted).toBeVisible()
  await reach(page, wanted, 'ArrowDown')
  await page.keyboard.press('Enter')
}

export async function signInByKeyboard(page: Page, tandem: Tandem, email: string): Promise<void> {
  await type(page, page.getByLabel('E-mail'), email)
  await type(page, page.getByLabel('Password'), tandem.password)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.origin === tandem.url)
}
