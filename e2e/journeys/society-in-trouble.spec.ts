import type { Page } from '@playwright/test'

import { expect, fillSignIn, test, type Tandem } from '../support/fixtures.ts'
import { giveBack, rotateKeys, takeDown } from '../support/society.ts'
import { rankedMentors, writeTo } from '../support/steps.ts'

const message = 'I would be glad to learn from your experience with rare donors.'

test('a key rotated at the society keeps nobody out', async ({ as, tandem }) => {
  const before = await as('both', '/p/isbt/mentor')
  await rotateKeys(tandem)
  const after = await as('mentor_one', '/p/isbt/mentor')
  await expect(after.getByRole('heading', { level: 1 })).toContainText(tandem.person('mentor_one').name)
  await before.reload()
  await expect(before.getByRole('heading', { level: 1 })).toContainText(tandem.person('both').name)
})

test('signing out at the society signs the member out here, and keeps what was typed', async ({
  as,
  tandem,
}) => {
  const page = await as('both', '/p/isbt/mentee/find')
  const [mentor = ''] = await rankedMentors(page)
  const dialog = await writeTo(page, mentor, message)

  const society = await page.context().newPage()
  await society.goto(`${tandem.society.issuer}/session/end`)
  await society.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(society.getByRole('heading', { name: 'Signed out' })).toBeVisible()

  await dialog.getByRole('button', { name: 'Send the request' }).click()
  await expect(dialog).toContainText('Not sent. We have kept your message')
  await dialog.getByRole('link', { name: 'Sign in again' }).click()
  await fillSignIn(page, tandem, tandem.person('both').email)
  await expect(page).toHaveURL(/\/p\/isbt\/mentee\/find$/)
  await page.getByRole('button', { name: `Send a request to ${mentor}` }).click()
  await expect(dialog.getByLabel('Your message')).toHaveValue(message)
  await dialog.getByRole('button', { name: 'Send the request' }).click()
  await expect(page.getByText(`We have sent your request to ${mentor}.`)).toBeVisible()
})

const readiness = async (tandem: Tandem): Promise<unknown> =>
  (await fetch(`${tandem.url}/health/ready`)).json()

const signInLink = (page: Page) => page.getByRole('main').getByRole('link', { name: /^Sign in with/ })

test('an outage of the society puts nobody out, and the sign-in page says so plainly', async ({
  as,
  open,
  tandem,
}) => {
  const inside = await as('both', '/p/isbt/mentee')
  await takeDown(tandem)
  // Longer than the membership data is valid, so the service asks the society and gets no answer.
  tandem.clock.passDays(2)
  await inside.goto('/p/isbt/mentee/find')
  await rankedMentors(inside)
  await expect.poll(() => readiness(tandem)).toMatchObject({ status: 'degraded', society: false })

  const visitor = await open()
  await visitor.goto('/p/isbt/mentor/requests')
  await signInLink(visitor).click()
  await expect(visitor.getByText('The society’s sign-in cannot be reached for the moment.')).toBeVisible()

  await inside.reload()
  await rankedMentors(inside)
  await giveBack(tandem)
  await expect.poll(() => readiness(tandem), { timeout: 30_000 }).toMatchObject({ status: 'ok' })
  await signInLink(visitor).click()
  await fillSignIn(visitor, tandem, tandem.person('mentor_one').email)
  await expect(visitor).toHaveURL(/\/p\/isbt\/mentor\/requests$/)
  await expect(visitor.getByRole('heading', { level: 1, name: 'Requests' })).toBeVisible()
})

test.describe('a society that speaks OAuth 2.0 and no OpenID Connect', () => {
  test.use({ protocol: 'oauth2_userinfo' })

  test('signs its members in all the same', async ({ as, tandem }) => {
    const page = await as('both', '/p/isbt/mentor/profile')
    await expect(page.getByRole('heading', { level: 1, name: 'Your profile as a mentor' })).toBeVisible()
    await page.goto('/p/isbt/mentor')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(tandem.person('both').name)
  })
})
