import type { Locator, Page } from '@playwright/test'

import { expect, signIn, test } from '../support/fixtures.ts'
import { rankedMentors } from '../support/steps.ts'

const FAR_ENOUGH = 150

/** Tab, as often as it takes; the focus must be visible where it ends. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < FAR_ENOUGH; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect(target).toHaveCSS('outline-style', /solid|auto/)
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached by ${FAR_ENOUGH} presses of Tab: ${target}`)
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

test('a mentee asks and a mentor accepts without touching a mouse', async ({ as, open, tandem }) => {
  const mentee = await as('both', '/p/isbt/mentee')
  const name = tandem.person('both').name
  await expect(mentee.getByRole('heading', { level: 1 })).toContainText(name)
  await mentee.keyboard.press('Tab')
  await expect(mentee.getByRole('link', { name: /^Skip to/ })).toBeFocused()

  await press(
    mentee,
    mentee.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Find a mentor' }),
  )
  const [mentor = ''] = await rankedMentors(mentee)
  await expect(mentee.getByRole('heading', { level: 1 })).toBeFocused()
  const send = mentee.getByRole('button', { name: `Send a request to ${mentor}` })
  await press(mentee, send)
  const dialog = mentee.getByRole('dialog', { name: `Ask ${mentor} to be your mentor` })
  await expect(dialog).toBeVisible()
  await mentee.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(send).toBeFocused()
  await mentee.keyboard.press('Enter')
  await tabTo(mentee, dialog.getByLabel('Your message'))
  await mentee.keyboard.type('I would be glad to learn from your experience with rare donors.')
  await press(mentee, dialog.getByRole('button', { name: 'Send the request' }))
  await expect(mentee.getByText(`Your request is on its way to ${mentor}.`)).toBeVisible()
  await expect.soft(mentee.locator('body'), 'the focus is not lost').not.toBeFocused({ timeout: 2_000 })

  const other = await open()
  await signIn(other, tandem, tandem.named(mentor).email, '/p/isbt/mentor/requests')
  await press(other, other.getByRole('article', { name }).getByRole('link', { name: 'Read and answer' }))
  await press(other, other.getByRole('button', { name: 'Accept' }))
  await press(other, other.getByRole('alertdialog').getByRole('button', { name: 'Accept' }))
  await expect(other.getByRole('heading', { level: 1, name })).toBeFocused()
})
