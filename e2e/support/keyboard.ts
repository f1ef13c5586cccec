import { expect, type Locator, type Page } from '@playwright/test'

import type { Tandem } from './tandem.ts'

const FAR_ENOUGH = 150

/** Presses a key until the target has the focus. */
async function reach(page: Page, target: Locator, key: string): Promise<void> {
  for (let presses = 0; presses < FAR_ENOUGH; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`not reached by ${FAR_ENOUGH} presses of ${key}: ${target}`)
}

/** Presses Tab until the target has the focus, which must then be visible. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  await reach(page, target, 'Tab')
  await expect(target).toHaveCSS('outline-style', /solid|auto/)
}

export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** The focus of a checkbox is visible on the element that is drawn for it. */
export async function tick(page: Page, box: Locator): Promise<void> {
  await expect(box).toBeAttached()
  await reach(page, box, 'Tab')
  await expect(page.locator('input:focus-visible + *')).toHaveCSS('outline-style', /solid|auto/)
  await page.keyboard.press('Space')
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
