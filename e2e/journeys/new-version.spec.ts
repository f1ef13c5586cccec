import type { Page, Request } from '@playwright/test'

import { violations } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import { rankedMentors, writeTo } from '../support/steps.ts'

const MESSAGE = 'I would be glad to learn from your experience with rare donors.'
const HEADLINE = 'About to lead the department that trained me'

/**
 * Simulates a deployment: this page, opened before, requests a file that no longer exists, and the reloaded page
 * requests the new one. Returns the addresses of the pages that were loaded since.
 */
async function install(page: Page, file: RegExp, isForGood = false): Promise<string[]> {
  const loaded: string[] = []
  page.on('request', (request: Request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) loaded.push(request.url())
  })
  await page.route(file, (route) => {
    const isGone = isForGood || loaded.length === 0
    const replaced = route
      .request()
      .url()
      .replace(/-[\w-]{8}\.js/, '-replaced.js')
    return route.continue(isGone ? { url: replaced } : {})
  })
  return loaded
}

test('a part of a page that a new version has replaced: the page loads once more, and the words are kept', async ({
  as,
}) => {
  const page = await as('both', '/p/isbt/mentee/profile')
  const headline = page.getByRole('textbox', { name: 'Headline' })
  await expect(headline).toBeVisible()
  const loaded = await install(page, /\/assets\/LocationStep-.*\.js/)
  await headline.fill(HEADLINE)
  await page.getByRole('link', { name: /Where and when/ }).click()
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toBeVisible()
  expect(loaded).toHaveLength(1)
  await page.getByRole('link', { name: /About/ }).first().click()
  await expect(headline).toHaveValue(HEADLINE)
  await page.reload()
  await expect(headline).toHaveValue(HEADLINE)
})

test('a panel that a new version has replaced: the page loads once more, and an unsent message is kept', async ({
  as,
}) => {
  const page = await as('both', '/p/isbt/mentee/find')
  const [mentor = '', second = ''] = await rankedMentors(page)
  const dialog = await writeTo(page, mentor, MESSAGE)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  const loaded = await install(page, /\/assets\/MatchMenu-.*\.js/)
  await page.getByRole('button', { name: `More about ${second}` }).click()
  await expect.poll(() => loaded.length).toBe(1)
  await rankedMentors(page)
  await page.getByRole('button', { name: `More about ${second}` }).click()
  await expect(page.getByRole('menuitem', { name: 'Hide from my list' })).toBeVisible()
  await page.keyboard.press('Escape')
  await writeTo(page, mentor, null)
  await expect(dialog.getByLabel('Your message')).toHaveValue(MESSAGE)
  expect(loaded).toHaveLength(1)
})

test('a page that a new version has replaced is shown after it loads once more', async ({ as }) => {
  const page = await as('both', '/p/isbt/mentee/find')
  const [mentor = ''] = await rankedMentors(page)
  const dialog = await writeTo(page, mentor, MESSAGE)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  const loaded = await install(page, /\/assets\/accessibility-.*\.js/)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Accessibility statement' })).toBeVisible()
  await expect(page).toHaveURL(/\/accessibility$/)
  expect(loaded).toHaveLength(1)
  await page.goBack()
  await rankedMentors(page)
  await writeTo(page, mentor, null)
  await expect(dialog.getByLabel('Your message')).toHaveValue(MESSAGE)
})

test('a file that stays missing: the page says so, with a way on, and does not load without end', async ({
  as,
}) => {
  const page = await as('both', '/p/isbt/mentee/find')
  await rankedMentors(page)
  const loaded = await install(page, /\/assets\/accessibility-.*\.js/, true)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'This page did not load' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  expect(loaded.length).toBeLessThanOrEqual(1)
  expect(await violations(page)).toEqual([])
})
