import { violations } from '../support/axe.ts'
import { expect, fillSignIn, signIn, test } from '../support/fixtures.ts'
import { register } from '../support/steps.ts'

test('after sign-in each person is where they have something to do', async ({ open, tandem }) => {
  const pages = [
    ['mentee', '/', 'Mentorship programmes'],
    ['mentor_one', '/p/isbt/mentor', 'Welcome'],
    ['both', '/home', 'Welcome'],
    ['coordinator', '/home', 'Welcome'],
    ['administrator', '/administration', 'Status'],
    ['lapsed', '/access', ''],
  ] as const
  for (const [persona, address, heading] of pages) {
    await test.step(persona, async () => {
      const page = await open()
      await signIn(page, tandem, tandem.person(persona).email)
      await expect(page).toHaveURL((url) => url.pathname === address)
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      await page.context().close()
    })
  }
})

test('who signs in on the page of a programme goes to their own page, or comes back to it', async ({
  open,
  tandem,
}) => {
  const pages = [
    ['mentor_one', '/p/isbt/mentor'],
    ['mentee', '/programmes/isbt'],
  ] as const
  for (const [persona, address] of pages) {
    const page = await open()
    await page.goto('/programmes/isbt')
    await page
      .getByRole('banner')
      .getByRole('link', { name: /^Sign in/ })
      .click()
    await fillSignIn(page, tandem, tandem.person(persona).email)
    await expect(page, persona).toHaveURL((url) => url.origin === tandem.url && url.pathname === address)
    await page.context().close()
  }
})

test('who has two roles sees both with their next steps, and goes to one of them', async ({ as }) => {
  const page = await as('both', '/')
  const own = page.getByRole('region', { name: 'Your programmes' })
  await expect(own.getByRole('listitem')).toHaveCount(2)
  expect(await violations(page)).toEqual([])
  const asMentee = own.getByRole('listitem').filter({ has: page.getByText('Mentee', { exact: true }) })
  await asMentee.getByRole('heading').getByRole('link').click()
  await expect(page).toHaveURL(/\/p\/isbt\/mentee$/)
})

test('who is in several programmes switches between them in the header', async ({ as }) => {
  const page = await as('coordinator', '/coordinate/isbt/approvals')
  const header = page.getByRole('banner')
  await header.getByRole('button', { name: /^Programme: / }).click()
  const menu = page.getByRole('menu', { name: 'Your programmes' })
  await expect(menu.getByRole('menuitemradio')).toHaveCount(3)
  expect(await violations(page)).toEqual([])
  await menu.getByRole('menuitemradio', { checked: false }).first().press('Enter')
  await expect(page).not.toHaveURL(/\/isbt\//)
  await header.getByRole('button', { name: /^Programme: / }).press('Enter')
  await menu.getByRole('menuitem', { name: 'Overview' }).press('Enter')
  await expect(page).toHaveURL(/\/home$/)
  await expect(page.getByRole('region', { name: 'Your work for the society' })).toBeVisible()
})

test('a member withdraws a registration that waits, and registers again', async ({ as }) => {
  const page = await as('mentee', '/p/guided/mentee/enrol')
  await register(page, 'Send my registration')
  await page.getByRole('button', { name: 'Withdraw my registration' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Withdraw your registration?' })
  await expect(dialog).toBeVisible()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Withdraw' }).click()
  await expect(page.getByText('You have withdrawn your registration')).toBeVisible()
  await register(page, 'Send my registration')
  await expect(page.getByRole('heading', { name: 'Your registration is under review' })).toBeVisible()
})
