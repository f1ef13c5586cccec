import { expect, type Locator, type Page } from '@playwright/test'

import * as keys from './keyboard.ts'
import type { Tandem } from './tandem.ts'

/** Somebody at a browser, with a mouse, a touch screen or a keyboard. */
export interface User {
  page: Page
  device: 'mouse' | 'touch' | 'keyboard'
  press(control: Locator): Promise<void>
  /** Replaces the text of a field. */
  type(field: Locator, text: string): Promise<void>
  /** Types at the end of a text. */
  append(field: Locator, text: string): Promise<void>
  /** Enters a day, YYYY-MM-DD, in a date field. */
  enterDay(field: Locator, day: string): Promise<void>
  /** Enters a time, HH:MM, in a time field. */
  enterTime(field: Locator, time: string): Promise<void>
  /** Chooses an option of a list by its label. */
  choose(list: Locator, option: string): Promise<void>
  /** Chooses a checkbox or a radio button. */
  tick(box: Locator): Promise<void>
  /** Chooses this many times in the calendar, in the week after the one that is shown. */
  chooseTimes(count: number): Promise<void>
}

const label = (box: Locator): Locator => box.locator('xpath=ancestor::label')

function byPointer(
  page: Page,
  press: (control: Locator) => Promise<void>,
): Omit<User, 'device' | 'chooseTimes'> {
  return {
    page,
    press,
    type: (field, text) => field.fill(text),
    append: async (field, text) => {
      await press(field)
      await field.press('ControlOrMeta+End')
      await page.keyboard.type(text)
    },
    enterDay: (field, day) => field.fill(day),
    enterTime: (field, time) => field.fill(time),
    choose: async (list, option) => void (await list.selectOption({ label: option })),
    tick: async (box) => {
      await press(label(box))
      await expect(box).toBeChecked()
    },
  }
}

const weekAfter = (page: Page): Locator => page.getByRole('button', { name: 'Week after' })

export function withMouse(page: Page): User {
  return {
    ...byPointer(page, (control) => control.click()),
    device: 'mouse',
    chooseTimes: async (count) => {
      await weekAfter(page).click()
      const free = page.locator(
        '[role=gridcell][data-working]:not([aria-disabled], [aria-selected=true])[tabindex]',
      )
      // The end of a chosen time takes the next cell, so every second row is chosen.
      for (let chosen = 0; chosen < count; chosen += 1) await free.nth(14 * chosen).click()
    },
  }
}

export function withTouch(page: Page): User {
  // On a small screen a message may cover the control. It can be dismissed, and may be gone by itself.
  const dismiss = page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Dismiss' })
  const tap = async (control: Locator) => {
    for (let left = await dismiss.count(); left > 0; left -= 1) {
      await dismiss
        .first()
        .tap({ timeout: 500 })
        .catch(() => undefined)
    }
    await control.tap()
  }
  return {
    ...byPointer(page, tap),
    device: 'touch',
    chooseTimes: async (count) => {
      await weekAfter(page).tap()
      const days = page.getByRole('group', { name: 'Day', exact: true }).getByRole('button')
      for (let chosen = 0; chosen < count; chosen += 1) {
        await days.nth(chosen).tap()
        await page
          .getByRole('button', { name: /^\d\d:\d\d/, pressed: false })
          .first()
          .tap()
      }
    },
  }
}

/** With Tab, arrows, Enter and Space alone. */
export function withKeyboard(page: Page): User {
  return {
    page,
    device: 'keyboard',
    press: (control) => keys.press(page, control),
    type: (field, text) => keys.type(page, field, text),
    append: async (field, text) => {
      await keys.tabTo(page, field)
      await page.keyboard.press('ControlOrMeta+End')
      await page.keyboard.type(text)
    },
    enterDay: (field, day) => keys.enterDay(page, field, day),
    enterTime: (field, time) => keys.enterTime(page, field, time),
    choose: (list, option) => keys.choose(page, list, option),
    tick: (box) => keys.tick(page, box),
    chooseTimes: async (count) => {
      const cell = page.locator('[role=gridcell][tabindex="0"]')
      await keys.tabTo(page, cell)
      const before = await cell.getAttribute('aria-label')
      await page.keyboard.press('PageDown')
      await expect(cell).not.toHaveAttribute('aria-label', before ?? '')
      await expect(cell).toBeFocused()
      for (let chosen = 0; chosen < count; chosen += 1) {
        if (chosen > 0) await page.keyboard.press('ArrowRight')
        await page.keyboard.press('Enter')
      }
    },
  }
}

/** Signs in with the society's own form, and continues at an address. */
export async function signInAs(user: User, tandem: Tandem, email: string, address: string): Promise<void> {
  const { page } = user
  await page.goto(`/api/v1/session/sign-in?${new URLSearchParams({ return_to: address })}`)
  await user.type(page.getByLabel('E-mail'), email)
  await user.type(page.getByLabel('Password'), tandem.password)
  await user.press(page.getByRole('button', { name: 'Sign in', exact: true }))
  await page.waitForURL((url) => url.origin === tandem.url)
}
