import type { Page } from '@playwright/test'

import { expect, fillSignIn, test, type Tandem } from '../support/fixtures.ts'

test('two tabs that sign in at once both end where they began', async ({ page, tandem }) => {
  const pages = [
    { tab: page, address: '/p/isbt/mentor/requests' },
    { tab: await page.context().newPage(), address: '/notifications' },
  ]
  const { email } = tandem.person('mentor_one')
  for (const { tab, address } of pages) {
    await tab.goto(`/api/v1/session/sign-in?${new URLSearchParams({ return_to: address })}`)
    await expect(tab.getByRole('heading', { name: 'Sign in to the society' })).toBeVisible()
  }
  for (const { tab, address } of pages) {
    await fillSignIn(tab, tandem, email)
    await expect(tab).toHaveURL(tandem.url + address)
    await expect(tab.getByRole('heading', { level: 1 })).toBeVisible()
  }
})

/** Signs in at the society without the page, and returns the callback address before the app receives it. */
async function callbackOf(page: Page, tandem: Tandem, email: string): Promise<string> {
  const action = await page.locator('form').getAttribute('action')
  const form = { email, password: tandem.password }
  let answer = await page.request.post(new URL(action ?? '', page.url()).href, { form, maxRedirects: 0 })
  for (;;) {
    const next = new URL(answer.headers()['location'] ?? '', answer.url())
    if (next.pathname.endsWith('/session/callback')) return next.href
    answer = await page.request.get(next.href, { maxRedirects: 0 })
  }
}

test('a link to come back that opens in another browser leads on to the page that was wanted', async ({
  page,
  open,
  tandem,
}) => {
  const { email } = tandem.person('mentor_one')
  await page.goto('/api/v1/session/sign-in?return_to=/p/isbt/mentor/requests')
  await expect(page.getByRole('heading', { name: 'Sign in to the society' })).toBeVisible()
  const other = await open()
  await other.goto(await callbackOf(page, tandem, email))
  await expect(other.getByRole('alert')).toContainText('was started in another browser')
  await other
    .getByRole('main')
    .getByRole('link', { name: /^Sign in with/ })
    .click()
  await fillSignIn(other, tandem, email)
  await expect(other).toHaveURL(/\/p\/isbt\/mentor\/requests$/)
})
