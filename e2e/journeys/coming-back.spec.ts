import type { Request } from '@playwright/test'

import { expect, test } from '../support/fixtures.ts'
import { settle } from '../support/pages.ts'
import { rankedMentors } from '../support/steps.ts'

const LIST = '/p/isbt/mentee/find'

test('going back to the list finds the filters, the people and the place as they were', async ({ as }) => {
  const page = await as('both', `${LIST}?languages=en`)
  const filtered = await rankedMentors(page)
  const last = filtered.at(-1) ?? ''
  const card = page.getByRole('article', { name: last })
  await card.scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => window.scrollY)
  expect(place, 'the list is longer than the window').toBeGreaterThan(0)

  await card.getByRole('link', { name: 'Profile' }).click()
  await expect(page.getByRole('heading', { level: 1, name: last })).toBeFocused()
  await expect.poll(() => page.title()).toContain(last)
  await page.goBack()
  await expect(page).toHaveURL(/languages=en/)
  await expect(page.getByRole('article', { name: last })).toBeInViewport()
  expect(await rankedMentors(page)).toEqual(filtered)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(place - 200)
})

test('a reload keeps the filters, and back takes the last one off again', async ({ as }) => {
  const page = await as('both', LIST)
  const everybody = await rankedMentors(page)
  const english = page.getByRole('checkbox', { name: /^English/ })
  await page.locator('label').filter({ hasText: 'English' }).first().click()
  await expect(page).toHaveURL(/languages=en/)
  await page.reload()
  await expect(english).toBeChecked()
  await page.goBack()
  await expect(page).not.toHaveURL(/languages=/)
  await expect(english).not.toBeChecked()
  await expect.poll(() => rankedMentors(page)).toEqual(everybody)
})

test('a page that is loaded anew asks for nothing that it was told', async ({ as }) => {
  const page = await as('both', LIST)
  await settle(page, LIST)
  for (const address of ['/p/isbt/mentee', LIST, '/p/isbt/mentee/mentorships']) {
    const asked: string[] = []
    const note = (request: Request) => asked.push(new URL(request.url()).pathname)
    page.on('request', note)
    await settle(page, address)
    page.off('request', note)
    const first =
      /^\/api\/v1\/(society|session|enrolments|programmes\/isbt|enrolments\/[^/]+\/(matches|mentorships|requests))$/
    expect(
      asked.filter((path) => first.test(path)),
      address,
    ).toEqual([])
  }

  await page.context().clearCookies()
  await page.reload()
  await expect(page).toHaveURL(/\/access\?/)
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in to continue' })).toBeVisible()
})
