import { expect, fillSignIn, test } from '../support/fixtures.ts'
import { changeMember } from '../support/society.ts'

test('whoever is not signed in is asked to, and comes back to the page they wanted', async ({
  page,
  tandem,
}) => {
  await page.goto('/p/isbt/mentor/requests')
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in to continue' })).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Sign in with/ })
    .click()
  await fillSignIn(page, tandem, tandem.person('mentor_one').email)
  await expect(page).toHaveURL(/\/p\/isbt\/mentor\/requests$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Requests' })).toBeVisible()
})

test('a lapsed member reads since when, renews, and is in at the next check', async ({ as, tandem }) => {
  const victor = tandem.person('lapsed')
  const page = await as('lapsed', '/p/isbt/mentee')
  await expect(page).toHaveURL(/\/access/)
  const year = victor.membership_valid_until?.slice(0, 4) ?? 'no date'
  const title = page.getByRole('heading', { level: 1, name: /^Your membership ended on/ })
  await expect(title).toContainText(year)
  await expect(page.getByRole('link', { name: 'Renew' })).toHaveAttribute(
    'href',
    'https://society.test/renew',
  )
  await expect(page.getByRole('link', { name: /^Change your details/ })).toBeVisible()

  const renewal = { membership_status: 'active', membership_valid_until: '2099-12-31' }
  await changeMember(tandem, victor.email, renewal)
  await page.getByRole('link', { name: 'Done: check again' }).click()
  await page.goto('/p/isbt/mentee')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(victor.name)
})

test('the restricted room has every way out, and nothing new can be begun from it', async ({ as }) => {
  const page = await as('lapsed', '/access')
  const room = page.getByRole('heading', { level: 1, name: /^Your membership ended on/ })
  for (const address of [
    '/p/isbt/mentee',
    '/p/isbt/mentee/find',
    '/p/guided/mentor/enrol',
    '/notifications',
    '/coordinate/isbt/approvals',
  ]) {
    await page.goto(address)
    await expect(room).toBeVisible()
    await expect(page).toHaveURL(/\/access\?/)
  }
  await expect(page.getByText('We keep your profile and your past mentorships.')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Your role' })).toHaveCount(0)

  const refused = await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }
    const body = JSON.stringify({ role: 'mentee', conduct_version: 1, confidentiality_version: 1 })
    const answer = await fetch('/api/v1/programmes/guided/enrolments', { method: 'POST', headers, body })
    return (await answer.json()) as { status: number; type: string }
  })
  expect(refused).toMatchObject({ status: 403, type: '/problems/membership_not_active' })

  await page.goto('/account/sessions')
  await expect(page.getByRole('heading', { level: 1, name: 'Devices' })).toBeVisible()
  await page.goto('/access')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('Do you want to sign out of the society as well?')).toBeVisible()
})

test('a membership that ends while somebody is signed in counts at the next sign-in', async ({
  as,
  tandem,
}) => {
  const page = await as('mentor_one', '/p/isbt/mentor')
  await expect(page).toHaveURL(/\/p\/isbt\/mentor$/)
  const email = tandem.person('mentor_one').email
  const ended = { membership_status: 'suspended' }
  await changeMember(tandem, email, ended)
  await page.goto('/api/v1/session/sign-in?return_to=/p/isbt/mentor')
  await expect(page.getByRole('heading', { level: 1, name: 'Your membership is suspended' })).toBeVisible()
})

test('somebody without a membership is told how to join, and may try another account', async ({
  as,
  tandem,
}) => {
  const page = await as('non_member', '/p/isbt/mentee')
  await expect(page.getByRole('heading', { level: 1, name: 'This is for members' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Join' })).toHaveAttribute('href', 'https://society.test/join')
  await page.getByRole('link', { name: 'Try another account' }).click()
  await fillSignIn(page, tandem, tandem.person('both').email)
  await page.waitForURL((url) => url.origin === tandem.url)
  await page.goto('/p/isbt/mentor')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(tandem.person('both').name)
})
