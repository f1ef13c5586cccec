import type { Page } from '@playwright/test'

import { expect, test } from '../support/fixtures.ts'
import { picture } from '../support/image.ts'
import { choose, press, signInByKeyboard, tabTo, tick, type } from '../support/keyboard.ts'
import { linkFor, mailsAbout } from '../support/mails.ts'
import { ask, mailSaying, rankedMentors } from '../support/steps.ts'

async function keepsItsFocus(page: Page): Promise<void> {
  await expect.soft(page.locator('body'), 'the focus is not lost').not.toBeFocused({ timeout: 2_000 })
}

test('inviting, accepting, asking back, answering and a photo, without touching a mouse', async ({
  as,
  open,
  tandem,
}) => {
  const { email, name } = tandem.person('mentee')
  const coordinator = await as('coordinator', '/coordinate/isbt/invitations')
  const mentor = await open()

  await test.step('the coordinator invites', async () => {
    await type(coordinator, coordinator.getByLabel('E-mail addresses'), email)
    await press(coordinator, coordinator.getByRole('button', { name: 'Continue' }))
    await press(coordinator, coordinator.getByRole('button', { name: 'Send 1 invitation' }))
    await expect(coordinator.getByText('One invitation is on its way')).toBeVisible()
  })

  await test.step('she signs in from the invitation and accepts', async () => {
    await mentor.goto(await linkFor(tandem, email, 'invitation'))
    await press(mentor, mentor.getByRole('link', { name: 'Sign in and answer' }))
    await signInByKeyboard(mentor, tandem, email)
    await tick(mentor, mentor.getByRole('checkbox', { name: 'I agree to this code of conduct' }))
    await tick(mentor, mentor.getByRole('checkbox', { name: 'I promise to keep this confidential' }))
    await press(mentor, mentor.getByRole('button', { name: 'Send my registration' }))
    await expect(mentor.getByRole('heading', { level: 1 })).toBeFocused()
  })

  await test.step('the coordinator asks back with a template', async () => {
    await coordinator.goto('/coordinate/isbt/approvals')
    const field = coordinator.getByRole('searchbox', { name: 'Name, e-mail or membership number' })
    await type(coordinator, field, name)
    await press(coordinator, coordinator.getByRole('button', { name: `Ask ${name}` }))
    const dialog = coordinator.getByRole('dialog', { name: `Ask ${name}` })
    const templates = dialog.getByRole('combobox', { name: 'Begin with a template' })
    await choose(coordinator, templates, 'Your experience as a mentor')
    await expect(dialog.getByLabel('Question')).toHaveValue(/in which areas of transfusion medicine/)
    await press(coordinator, dialog.getByRole('button', { name: 'Send the question' }))
    await expect(coordinator.getByText(`Question sent to ${name}`)).toBeVisible()
    await keepsItsFocus(coordinator)
    await mailSaying(tandem, email, 'in which areas of transfusion medicine')
  })

  await test.step('she answers', async () => {
    await mentor.goto('/p/isbt/mentor')
    await press(mentor, mentor.getByRole('main').getByRole('link', { name: 'Read and answer' }))
    await type(mentor, mentor.getByLabel('Your answer'), 'In donor care; two hours in a month.')
    await press(mentor, mentor.getByRole('button', { name: 'Send the answer' }))
    await expect(mentor.getByRole('heading', { name: 'Your registration is under review' })).toBeVisible()
    await keepsItsFocus(mentor)
  })

  await test.step('the coordinator approves', async () => {
    await coordinator.reload()
    await expect(coordinator.getByText('In donor care; two hours in a month.')).toBeVisible()
    await press(coordinator, coordinator.getByRole('button', { name: `Approve ${name}` }))
    await expect(coordinator.getByText(`${name} is approved`)).toBeVisible()
    await keepsItsFocus(coordinator)
    await mailsAbout(tandem, email, 'Welcome to', 1)
  })

  await test.step('she chooses a photo', async () => {
    await mentor.goto('/p/isbt/mentor/profile')
    const chooser = mentor.waitForEvent('filechooser')
    await press(mentor, mentor.getByRole('button', { name: 'Choose a photo' }))
    await (await chooser).setFiles(picture())
    const zoom = mentor.getByRole('slider', { name: 'Zoom' })
    await tabTo(mentor, zoom)
    await mentor.keyboard.press('ArrowRight')
    await expect(zoom).toHaveValue('101')
    await press(mentor, mentor.getByRole('button', { name: 'Use this photo' }))
    await expect(mentor.getByRole('button', { name: 'Choose another photo' })).toBeVisible()
    await keepsItsFocus(mentor)
  })
})

test('mails of a kind are ended and had again, without touching a mouse', async ({ as, open, tandem }) => {
  const mentee = await as('both', '/p/isbt/mentee/find')
  const [mentor = ''] = await rankedMentors(mentee)
  await ask(mentee, mentor, 'I would be glad to learn from your experience with rare donors.')
  const { email } = tandem.named(mentor)
  const address = await linkFor(tandem, email, 'unsubscribe')

  const reader = await open()
  await reader.goto(address)
  await press(reader, reader.getByRole('button', { name: 'Unsubscribe' }))
  await expect(reader.getByText(/^We no longer e-mail you when this happens/)).toBeVisible()
  await keepsItsFocus(reader)
  await press(reader, reader.getByRole('link', { name: 'Notification settings' }))
  await signInByKeyboard(reader, tandem, email)
  await tick(reader, reader.getByRole('checkbox', { name: 'By e-mail: You receive a request' }))
  await expect(reader.getByText('Saved.')).toBeVisible()
  await reader.goto(address)
  await expect(reader.getByText(/^We e-mail you when this happens/)).toBeVisible()
})
