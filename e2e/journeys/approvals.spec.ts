import { violations } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import { choosePhoto, mailSaying, register } from '../support/steps.ts'

/** The smallest PNG: one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test('a member is asked, answers, is approved after decisions that were taken back, and puts in a photo', async ({
  as,
  tandem,
}) => {
  const amina = tandem.person('mentee')
  const member = await as('mentee', '/p/guided/mentor/enrol')
  await register(member, 'Send my registration')
  const coordinator = await as('coordinator', '/coordinate/guided/approvals')

  await test.step('the coordinator asks, and keeps the question as a template', async () => {
    await coordinator.getByRole('searchbox', { name: 'Name, e-mail or membership number' }).fill('AMINA')
    await expect(coordinator.getByText(/^\d+ registrations?$/)).toBeVisible()
    await coordinator.getByRole('button', { name: `Ask ${amina.name}` }).click()
    const dialog = coordinator.getByRole('dialog', { name: `Ask ${amina.name}` })
    await dialog.getByLabel('Question').fill('At which hospital do you work?')
    await dialog.getByRole('button', { name: 'Save as template' }).click()
    await dialog.getByLabel('Template name').fill('Workplace')
    await dialog.getByRole('button', { name: 'Save template' }).click()
    await expect(dialog.getByRole('combobox', { name: 'Begin with a template' })).toBeVisible()
    expect(await violations(coordinator)).toEqual([])
    await dialog.getByRole('button', { name: 'Send the question' }).click()
    await expect(coordinator.getByText(`Question sent to ${amina.name}`)).toBeVisible()
    await mailSaying(tandem, amina.email, 'At which hospital do you work?')
  })

  await test.step('she answers, and is in the queue again with her answer', async () => {
    await member.goto('/p/guided/mentor/enrol')
    await expect(member.getByText('At which hospital do you work?')).toBeVisible()
    expect(await violations(member)).toEqual([])
    await member.getByLabel('Your answer').fill('At the blood bank in Nairobi.')
    await member.getByRole('button', { name: 'Send the answer' }).click()
    await expect(member.getByRole('heading', { name: 'Your registration is under review' })).toBeVisible()
    await coordinator.goto('/coordinate/guided/approvals?q=amina')
    await expect(coordinator.getByText('At the blood bank in Nairobi.')).toBeVisible()
    expect(await violations(coordinator)).toEqual([])
  })

  const approve = coordinator.getByRole('button', { name: `Approve ${amina.name}` })
  const undone = coordinator.getByText('Decision undone. We sent no e-mail.')

  await test.step('a decision is taken back in the list before anybody hears of it', async () => {
    await approve.click()
    await coordinator.getByRole('button', { name: 'Undo' }).click()
    await expect(undone).toBeVisible()
    await coordinator.getByRole('button', { name: 'Dismiss' }).click()
  })

  await test.step('and on her page, where all there is to know about her stands', async () => {
    await coordinator.getByRole('link', { name: amina.name, exact: true }).click()
    await expect(coordinator.getByRole('heading', { level: 1, name: amina.name })).toBeVisible()
    await expect(coordinator.getByText('At the blood bank in Nairobi.')).toBeVisible()
    expect(await violations(coordinator)).toEqual([])
    await approve.click()
    await expect(coordinator.getByRole('heading', { name: 'Registration approved' })).toBeVisible()
    await coordinator.getByRole('button', { name: 'Undo this decision' }).click()
    await expect(undone).toBeVisible()
    await coordinator.getByRole('link', { name: 'All registrations' }).click()
    await expect(coordinator).toHaveURL(/\/coordinate\/guided\/approvals\?q=amina$/)
  })

  await test.step('it is taken again, and she is told', async () => {
    await approve.click()
    await mailSaying(tandem, amina.email, /approved/i)
  })

  await test.step('she puts a photo into her profile, and pauses', async () => {
    await member.goto('/p/guided/mentor/profile')
    const image = { name: 'me.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') }
    await choosePhoto(member, image)
    await expect(member.getByRole('button', { name: 'Choose another photo' })).toBeVisible()
    await member.reload()
    await expect(member.getByRole('button', { name: 'Choose another photo' })).toBeVisible()
    await member.getByRole('button', { name: 'Pause', exact: true }).click()
    await member.getByRole('button', { name: 'Pause now' }).click()
    await expect(member.getByRole('heading', { name: 'You are paused' })).toBeVisible()
    expect(await violations(member)).toEqual([])
    await member.getByRole('button', { name: 'Resume' }).click()
    await expect(member.getByRole('heading', { name: 'Your participation' })).toBeVisible()
  })
})
