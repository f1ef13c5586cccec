import type { Page } from '@playwright/test'

import { expect, fillSignIn, test } from '../support/fixtures.ts'

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Account of ${name}` }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByText('Do you want to sign out of the society as well?')).toBeVisible()
}

const signInLink = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^Sign in/ })

test('signing out here and at the society ends both; the next sign-in asks for the password', async ({
  as,
  tandem,
}) => {
  const page = await as('both', '/p/isbt/mentor')
  await signOut(page, tandem.person('both').name)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(`${tandem.url}/`)
  await signInLink(page).click()
  await expect(page.getByRole('heading', { name: 'Sign in to the society' })).toBeVisible()
})

test('who stays signed in at the society is out here, and whoever signs in next is asked who they are', async ({
  as,
  tandem,
}) => {
  const page = await as('both', '/p/isbt/mentor')
  await signOut(page, tandem.person('both').name)
  await page.getByRole('button', { name: 'Stay signed in' }).click()
  await page.goto('/p/isbt/mentor/requests')
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in to continue' })).toBeVisible()
  await signInLink(page).click()
  await fillSignIn(page, tandem, tandem.person('mentor_one').email)
  await expect(page).toHaveURL(/\/p\/isbt\/mentor\/requests$/)
  const account = page.getByRole('button', { name: `Account of ${tandem.person('mentor_one').name}` })
  await expect(account).toBeVisible()
})
