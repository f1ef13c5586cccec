import type { BrowserContext, Page } from '@playwright/test'

import { expect, test } from '../support/fixtures.ts'
import { rankedMentors } from '../support/steps.ts'

const LIST = '/p/isbt/mentee/find'
const OTHER = 'You also wrote this in another window'
const FIRST = 'In the first window I wrote about near misses.'
const SECOND = 'In the second window I wrote about rare donors.'

const message = (page: Page) => page.getByRole('textbox', { name: 'Your message' })
const other = (page: Page) => page.getByRole('status').filter({ hasText: OTHER })

async function write(page: Page, mentor: string) {
  await page.getByRole('button', { name: `Send a request to ${mentor}` }).click()
  await expect(message(page)).toBeVisible()
}

async function second(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  return page
}

test('two windows of one form, both offline, lose no word of either', async ({ as }) => {
  const one = await as('both', LIST)
  const [mentor = ''] = await rankedMentors(one)
  const context = one.context()
  const two = await second(context, LIST)
  await write(one, mentor)
  await write(two, mentor)
  await context.setOffline(true)
  await message(one).fill(FIRST)
  await message(two).fill(SECOND)
  await expect(message(one)).toHaveValue(FIRST)
  await expect(other(one)).toContainText(SECOND)
  await expect(other(two)).toContainText(FIRST)

  await one.close()
  await two.close()
  await context.setOffline(false)
  const later = await second(context, LIST)
  await write(later, mentor)
  await expect(message(later)).toHaveValue(SECOND)
  await expect(other(later)).toContainText(FIRST)
  await other(later).getByRole('button', { name: 'Use this text' }).click()
  await expect(message(later)).toHaveValue(FIRST)
  await expect(other(later)).toContainText(SECOND)
  await other(later).getByRole('button', { name: 'Delete it' }).click()
  await expect(other(later)).toHaveCount(0)
  await expect(message(later)).toHaveValue(FIRST)
})

test('two windows of one profile, closed while offline, are both saved afterwards', async ({ as }) => {
  const profile = '/p/isbt/mentee/profile'
  const one = await as('both', profile)
  const context = one.context()
  const two = await second(context, profile)
  const headline = (page: Page) => page.getByRole('textbox', { name: 'Headline' })
  const hopes = (page: Page) => page.getByRole('textbox', { name: /What (you|I) hope for/ })
  await expect(headline(one)).toBeVisible()
  await expect(hopes(two)).toBeVisible()
  await context.setOffline(true)
  await headline(one).fill(FIRST)
  await hopes(two).fill(SECOND)
  await one.close({ runBeforeUnload: false })
  await two.close({ runBeforeUnload: false })
  await context.setOffline(false)

  const later = await second(context, profile)
  await expect(headline(later)).toHaveValue(FIRST)
  await expect(hopes(later)).toHaveValue(SECOND)
  await expect(async () => {
    await later.reload()
    await expect(headline(later)).toHaveValue(FIRST, { timeout: 2_000 })
    await expect(hopes(later)).toHaveValue(SECOND, { timeout: 2_000 })
    expect(
      await later.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.draft.'))),
    ).toEqual([])
  }).toPass({ timeout: 20_000 })
})
