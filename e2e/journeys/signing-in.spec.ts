import { expect, fillSignIn, test } from '../support/fixtures.ts'

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

test('a link to come back that opens in another browser leads on to the page that was wanted', async ({
  page,
  open,
  tandem,
}) => {
  await page.goto('/api/v1/session/sign-in?return_to=/p/isbt/mentor/requests')
  const callback = page.waitForRequest(/\/session\/callback/)
  await page.route('**/api/v1/session/callback?*', (route) => route.abort())
  await fillSignIn(page, tandem, tandem.person('mentor_one').email)
  const other = await open()
  await other.goto((await callback).url())
  await expect(other.getByRole('alert')).toContainText('was started in another browser')
  await other
    .getByRole('main')
    .getByRole('link', { name: /^Sign in with/ })
    .click()
  await fillSignIn(other, tandem, tandem.person('mentor_one').email)
  await expect(other).toHaveURL(/\/p\/isbt\/mentor\/requests$/)
})
