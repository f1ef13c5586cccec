import type { Page } from '@playwright/test'

import { violations } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'

const PROFILE = '/p/isbt/mentee/profile'
const FIRST = 'About to lead a department of forty'
const SECOND = 'About to lead the department that trained me'
const HOPES = 'To be a head whom people contradict, and who notices.'

const headline = (page: Page) => page.getByRole('textbox', { name: 'Headline' })
const hopes = (page: Page) => page.getByRole('textbox', { name: /What (you|I) hope for/ })
const saved = (page: Page) => page.getByText('✓ All changes saved')

/** Another window of the same browser, at the same address. */
async function another(page: Page): Promise<Page> {
  const other = await page.context().newPage()
  await other.goto(page.url())
  return other
}

test('the same field of a profile, written in two windows: the second is shown both, and chooses', async ({
  as,
}) => {
  const one = await as('both', PROFILE)
  const two = await another(one)
  await expect(headline(two)).toBeVisible()
  await headline(one).fill(FIRST)
  await expect(saved(one)).toBeVisible()

  const conflict = two.getByRole('region', { name: 'Headline' })
  await test.step('the second is told, and has lost nothing', async () => {
    await headline(two).fill(SECOND)
    await expect(two.getByText('This was also changed somewhere else').first()).toBeVisible()
    await expect(conflict).toContainText(FIRST)
    await expect(conflict).toContainText(SECOND)
    await expect(headline(two)).toHaveValue(SECOND)
    expect(await violations(two)).toEqual([])
  })

  await test.step('keeping the own version saves it', async () => {
    await two.getByRole('button', { name: 'Keep mine: Headline' }).click()
    await expect(saved(two)).toBeVisible()
    await expect(headline(two)).toBeFocused()
    await one.reload()
    await expect(headline(one)).toHaveValue(SECOND)
  })
})

test('a reload before choosing leaves the choice', async ({ as }) => {
  const one = await as('both', PROFILE)
  const two = await another(one)
  await expect(headline(two)).toBeVisible()
  await headline(one).fill(FIRST)
  await expect(saved(one)).toBeVisible()
  await headline(two).fill(SECOND)
  await expect(two.getByText('This was also changed somewhere else').first()).toBeVisible()
  await two.reload()
  const conflict = two.getByRole('region', { name: 'Headline' })
  await expect(conflict).toContainText(FIRST)
  await expect(conflict).toContainText(SECOND)
})

test('taking the other version leaves what was saved, and other fields of both windows stay', async ({
  as,
}) => {
  const one = await as('both', PROFILE)
  const two = await another(one)
  await expect(headline(two)).toBeVisible()
  await headline(one).fill(FIRST)
  await expect(saved(one)).toBeVisible()
  await hopes(two).fill(HOPES)
  await headline(two).fill(SECOND)
  await two.getByRole('button', { name: 'Take the other: Headline' }).click()
  await expect(headline(two)).toHaveValue(FIRST)
  await expect(saved(two)).toBeVisible()
  await one.reload()
  await expect(headline(one)).toHaveValue(FIRST)
  await expect(hopes(one)).toHaveValue(HOPES)
})

test('one request in two windows: accepted in one, it cannot be declined in the other, which says so', async ({
  as,
}) => {
  const one = await as('mentor_one', '/p/isbt/mentor/requests')
  await one.getByRole('link', { name: 'Read and answer' }).first().click()
  await one.getByRole('heading', { level: 1, name: /^Request from/ }).waitFor()
  const two = await another(one)
  await two.getByRole('button', { name: 'Decline' }).click()
  const dialog = two.getByRole('dialog')
  await dialog.getByLabel('Your message').fill('I am sorry: this spring is full already.')

  await one.getByRole('button', { name: 'Accept' }).click()
  await one.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click()
  await one.waitForURL(/\/mentorships\/[0-9a-f-]{36}/)
  const mentorship = new URL(one.url()).pathname

  const decline = dialog.getByRole('button', { name: 'Decline the request' })
  // If the page gets the update first, the form closes before anybody can press the button.
  if (await decline.isVisible()) await decline.click({ timeout: 2_000 }).catch(() => undefined)
  await expect(two.getByText(/You accepted|This request is already closed/)).toBeVisible()
  await expect(dialog).toBeHidden()
  await expect(two.locator('body'), 'the focus is not lost').not.toBeFocused()
  expect(await violations(two)).toEqual([])
  await two.reload()
  await expect(two.getByText('You accepted')).toBeVisible()
  await expect(two.getByRole('link', { name: 'Open the mentorship' })).toHaveAttribute('href', mentorship)
})
