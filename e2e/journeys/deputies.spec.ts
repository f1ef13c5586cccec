import type { Page } from '@playwright/test'

import { violations } from '../support/axe.ts'
import { expect, signIn, test } from '../support/fixtures.ts'
import { mailsAbout } from '../support/mails.ts'
import { approve, mailSaying, register } from '../support/steps.ts'

const DAY_MS = 24 * 3600 * 1000
const tomorrow = () => new Date(Date.now() + DAY_MS).toISOString().slice(0, 10)

async function nameDeputy(coordinator: Page, email: string, until: string): Promise<void> {
  await coordinator.getByLabel('E-mail or membership number').fill(email)
  await coordinator.getByLabel('Last day').fill(until)
  await coordinator.getByRole('button', { name: 'Add deputy' }).click()
}

test('a coordinator names a deputy, who decides on a registration until the last day is over', async ({
  as,
  tandem,
}) => {
  const deputy = tandem.person('mentor_one')
  const amina = tandem.person('mentee')
  const member = await as('mentee', '/p/isbt/mentee/enrol')
  await register(member, 'Send my registration')
  const coordinator = await as('coordinator', '/coordinate/isbt/deputies')
  const page = await as('mentor_one', '/p/isbt/mentor')
  const approvals = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Approvals' })
  await expect(approvals).toHaveCount(0)

  await test.step('the coordinator is told what is missing, and names her until tomorrow', async () => {
    await coordinator.getByRole('button', { name: 'Add deputy' }).click()
    await expect(coordinator.getByText('Enter an e-mail address or membership number.')).toBeVisible()
    await nameDeputy(coordinator, 'nobody@members.test', tomorrow())
    await expect(coordinator.getByText(/^We found no member with this address/)).toBeVisible()
    expect(await violations(coordinator)).toEqual([])
    await nameDeputy(coordinator, deputy.email, tomorrow())
    await expect(coordinator.getByText(`${deputy.name} is now a deputy. We have told them`)).toBeVisible()
    await expect(coordinator.getByRole('row').filter({ hasText: deputy.email })).toBeVisible()
    expect(await violations(coordinator)).toEqual([])
  })

  await test.step('she is told live and by mail, and finds the way there', async () => {
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText('You are a deputy in')
    await mailsAbout(tandem, deputy.email, 'You are now a deputy in', 1)
    await page.reload()
    await approvals.click()
    await expect(page.getByRole('heading', { level: 1, name: 'Approvals' })).toBeVisible()
  })

  await test.step('she decides', async () => {
    await page.getByRole('searchbox', { name: 'Name, e-mail or membership number' }).fill(amina.name)
    await approve(page, amina.name)
    await expect(member.getByRole('region', { name: 'Messages' })).toContainText('Welcome to')
    await mailSaying(tandem, amina.email, /approved/i)
  })

  await test.step('she sees who else stands in, and can name nobody', async () => {
    await page.goto('/coordinate/isbt/deputies')
    await expect(page.getByRole('row').filter({ hasText: deputy.email })).toContainText('You')
    await expect(page.getByRole('button', { name: 'Add deputy' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0)
    expect(await violations(page)).toEqual([])
  })

  await test.step('after the last day she is a member as before', async () => {
    tandem.clock.passDays(2)
    await signIn(page, tandem, deputy.email, '/coordinate/isbt/approvals')
    await expect(page.getByText('You do not have permission to do this.')).toBeVisible()
    await page.goto('/p/isbt/mentor')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(deputy.name)
    await expect(approvals).toHaveCount(0)
    await signIn(coordinator, tandem, tandem.person('coordinator').email, '/coordinate/isbt/deputies')
    await expect(coordinator.getByText('No deputies yet')).toBeVisible()
  })
})

test('a coordinator removes a deputy, who is told and is out at once', async ({ as, tandem }) => {
  const deputy = tandem.person('mentor_one')
  const page = await as('mentor_one', '/p/isbt/mentor')
  const coordinator = await as('coordinator', '/coordinate/isbt/deputies')
  await nameDeputy(coordinator, deputy.email, '')
  const row = coordinator.getByRole('row').filter({ hasText: deputy.email })
  await expect(row).toContainText('No last day')
  await page.goto('/coordinate/isbt/approvals')
  await expect(page.getByRole('heading', { level: 1, name: 'Approvals' })).toBeVisible()

  await row.getByRole('button', { name: `Remove: ${deputy.name}` }).click()
  const dialog = coordinator.getByRole('alertdialog', { name: `Remove ${deputy.name} as deputy?` })
  await expect(dialog).toBeVisible()
  expect(await violations(coordinator)).toEqual([])
  await dialog.getByRole('button', { name: 'Remove deputy' }).click()
  await expect(coordinator.getByText(`${deputy.name} is no longer a deputy`)).toBeVisible()
  await expect(coordinator.locator('body'), 'the focus is not lost').not.toBeFocused()

  await page.goto('/coordinate/isbt/approvals')
  await expect(page.getByText('You do not have permission to do this.')).toBeVisible()
  await mailsAbout(tandem, deputy.email, 'You are no longer a deputy in', 1)
})
