import { expect, test } from '../support/fixtures.ts'
import { violations } from '../support/axe.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the society's own pages and the mailbox have no violation either: ${colorScheme}`, async ({
    open,
    tandem,
  }) => {
    const page = await open({ viewport: { width: 320, height: 720 }, colorScheme })
    await page.goto('/api/v1/session/sign-in?return_to=/')
    await page.getByLabel('E-mail').fill('nobody@members.test')
    await page.getByLabel('Password').fill('wrong')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByRole('alert')).toHaveText('No member has this e-mail and password.')
    expect(await violations(page)).toEqual([])
    await page.goto(tandem.mailUrl)
    await expect(page.getByRole('heading', { name: 'Mails that Tandem sent' })).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
}
