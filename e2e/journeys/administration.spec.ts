import type { Page } from '@playwright/test'

import { violations } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import { mailsAbout } from '../support/mails.ts'
import { ask, rankedMentors } from '../support/steps.ts'

const message = 'I would be glad to learn from your experience with rare donors.'

const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text })

test('an administrator signs a member out everywhere, and both looks and act are in the log', async ({
  as,
  tandem,
}) => {
  const { name, email } = tandem.person('both')
  const member = await as('both', '/p/isbt/mentee')
  const page = await as('administrator', '/administration/members')

  await test.step('finds the member, and sees where they are signed in', async () => {
    await page.getByRole('searchbox', { name: 'Name, address or membership number' }).fill(email)
    await page.getByRole('link', { name: `Devices of ${name}` }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Member’s devices' })).toBeVisible()
    await expect(page.getByRole('row')).toHaveCount(2)
  })

  await test.step('ends it', async () => {
    await page.getByRole('button', { name: 'Sign out everywhere' }).click()
    const dialog = page.getByRole('alertdialog', { name: 'Sign the member out everywhere?' })
    await expect(dialog).toBeVisible()
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Sign out everywhere' }).click()
    await expect(page.getByText('Signed out of 1 device')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Not signed in' })).toBeVisible()
    await expect(page.locator('body'), 'the focus is not lost').not.toBeFocused()
    expect(await violations(page)).toEqual([])
  })

  await test.step('the member is out at the next step', async () => {
    await member.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Requests' }).click()
    await expect(member.getByText('You have been signed out.')).toBeVisible()
    await member.goto('/p/isbt/mentee')
    await expect(member.getByRole('heading', { level: 1, name: 'Sign in to continue' })).toBeVisible()
  })

  await test.step('the log tells who did it and to whom, and who looked', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Log' }).click()
    const { name: administrator } = tandem.person('administrator')
    await page.getByRole('searchbox', { name: 'Name, address or id' }).fill(name)
    await expect(row(page, 'member.signed_out')).toContainText([administrator])
    await expect(row(page, 'member.signed_out')).toContainText([name])
    await expect(row(page, 'administration.sessions_listed').first()).toContainText(administrator)
    await page.getByRole('combobox', { name: 'What' }).selectOption('administration.')
    await expect(row(page, 'member.signed_out')).toHaveCount(0)
    await expect(page).toHaveURL(/kind=administration\./)
    expect(await violations(page)).toEqual([])
  })
})

test('an administrator sends mails again that a mail server refused', async ({ as, tandem }) => {
  const { name } = tandem.person('both')
  const subject = `${name} asks you to be their mentor`
  tandem.mailbox.refuse({ code: 550, times: null, recipient: null })
  const mentee = await as('both', '/p/isbt/mentee/find')
  const mentors = (await rankedMentors(mentee)).slice(0, 3)
  for (const mentor of mentors) await ask(mentee, mentor, message)

  const page = await as('administrator', '/administration/deliveries')
  const [first = '', ...others] = mentors
  await test.step('all three are listed, with the reason and without their content', async () => {
    await expect(async () => {
      await page.reload()
      await expect(page.getByText('3 messages were not delivered.')).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 15_000 })
    for (const mentor of mentors) await expect(row(page, mentor)).toContainText('550')
    await expect(page.getByText(message)).toHaveCount(0)
    expect(await violations(page)).toEqual([])
  })

  await test.step('one is sent again while the server still refuses, and is back', async () => {
    await row(page, first)
      .getByRole('button', { name: /^Try again/ })
      .click()
    await expect(page.getByText('We are sending it again')).toBeVisible()
    await expect(async () => {
      await page.reload()
      await expect(page.getByText('3 messages were not delivered.')).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 15_000 })
  })

  await test.step('one is sent again, then the rest, and each mentor has one mail', async () => {
    tandem.mailbox.refuse(null)
    await row(page, first)
      .getByRole('button', { name: /^Try again/ })
      .click()
    await mailsAbout(tandem, tandem.named(first).email, subject, 1)
    await expect(row(page, first)).toHaveCount(0)
    await page.getByRole('button', { name: 'Send all again' }).click()
    await expect(page.getByText('We are sending 2 messages again.')).toBeVisible()
    for (const mentor of others) await mailsAbout(tandem, tandem.named(mentor).email, subject, 1)
    await expect(page.getByText('All messages delivered')).toBeVisible()
    await expect(page.locator('body'), 'the focus is not lost').not.toBeFocused()
    expect(await violations(page)).toEqual([])
  })

  await test.step('the log has each attempt', async () => {
    await page.goto('/administration/audit?kind=administration.')
    await expect(row(page, 'administration.delivery_replayed')).toHaveCount(2)
    await expect(row(page, 'administration.deliveries_replayed')).toHaveCount(1)
  })
})
