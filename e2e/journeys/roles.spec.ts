import { expect, test } from '../support/fixtures.ts'
import { approve, register } from '../support/steps.ts'

test('a mentor registers on the agreement-based programme and is approved', async ({ as, tandem }) => {
  const amina = tandem.person('mentee')
  const page = await as('mentee', '/programmes/guided')
  await page.getByRole('link', { name: 'Become a mentor' }).click()
  await expect(page).toHaveURL(/\/p\/guided\/mentor\/enrol$/)
  await register(page, 'Send my registration')
  await expect(page.getByRole('heading', { name: 'Your registration as a mentor' })).toBeVisible()

  const coordinator = await as('coordinator', '/coordinate/guided/approvals')
  await approve(coordinator, amina.name)
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Welcome to')
  await page.goto('/p/guided/mentor/profile')
  await expect(page.getByRole('heading', { level: 1, name: 'Your profile as a mentor' })).toBeVisible()
  await expect(page.getByLabel('What I offer')).toBeVisible()
})

test('a coordinator declines with a reason, and the member reads it', async ({ as, tandem }) => {
  const amina = tandem.person('mentee')
  const page = await as('mentee', '/p/guided/mentee/enrol')
  await register(page, 'Send my registration')
  const coordinator = await as('coordinator', '/coordinate/guided/approvals')
  await coordinator.getByRole('button', { name: `Decline ${amina.name}` }).click()
  const dialog = coordinator.getByRole('dialog', { name: `Decline ${amina.name}` })
  await dialog.getByLabel('Reason').fill('This round is for residents only; the next one begins in March.')
  await dialog.getByRole('button', { name: 'Decline with reason' }).click()
  await expect(coordinator.getByText(`${amina.name} is declined. We will send your reason`)).toBeVisible()
  await page.goto('/p/guided/mentee/enrol')
  await expect(page.getByRole('heading', { name: 'Your registration was declined' })).toBeVisible()
  await expect(page.getByText('This round is for residents only')).toBeVisible()
})

test('who holds both roles switches between them, and the address keeps the role', async ({ as }) => {
  const page = await as('both', '/p/isbt/mentor')
  const roles = page.getByRole('navigation', { name: 'Your role' })
  await roles.getByRole('link', { name: /^Mentee/ }).click()
  await expect(page).toHaveURL(/\/p\/isbt\/mentee$/)
  await expect(roles.getByRole('link', { name: /^Mentee/ })).toHaveAttribute('aria-current', /true|page/)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Find a mentor' }).click()
  await page.reload()
  await expect(page).toHaveURL(/\/p\/isbt\/mentee\/find$/)
  await expect(roles.getByRole('link', { name: /^Mentee/ })).toHaveAttribute('aria-current', /true|page/)
  await page.goBack()
  await roles.getByRole('link', { name: /^Mentor/ }).click()
  await expect(page).toHaveURL(/\/p\/isbt\/mentor$/)
  await expect(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Find a mentor' }),
  ).toHaveCount(0)
})
