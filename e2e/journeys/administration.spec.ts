import type { Page } from '@playwright/test'

import { violations } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import { mailsAbout } from '../support/mails.ts'
import { ask, rankedMentors } from '../support/steps.ts'

const message = 'I would be glad to learn from your experience with rare donors.'

const row = (page: Page, text: string | RegExp) => page.getByRole('row').filter({ hasText: text })

test('an administrator signs a member out, and the log says in words who did what', async ({
  as,
  tandem,
}) => {
  const { name } = tandem.person('both')
  const member = await as('both', '/p/isbt/mentor')
  await member.context().close()

  const administrator = await as('administrator', '/administration/members')
  await administrator.getByRole('searchbox').fill(name)
  await administrator.getByRole('link', { name: `Devices of ${name}` }).click()
  await expect(administrator.getByRole('heading', { level: 1, name: `Devices of ${name}` })).toBeVisible()
  await administrator.reload()
  await administrator.getByRole('button', { name: `Sign out everywhere: ${name}` }).click()
  const dialog = administrator.getByRole('alertdialog', { name: `Sign ${name} out everywhere?` })
  await expect(dialog).toBeVisible()
  expect(await violations(administrator)).toEqual([])
  await dialog.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(administrator.getByText(`${name} is signed out of 1 device`)).toBeVisible()
  await expect(administrator.getByText(`${name} is not signed in`)).toBeVisible()

  await administrator.goto('/administration/audit')
  const log = administrator.getByRole('table', { name: 'Log' })
  const { name: administratorName } = tandem.person('administrator')
  await expect(log).toContainText(`${administratorName} signed ${name} out`)
  await expect(log).toContainText(`${administratorName} looked at ${name}’s devices`)
  expect(await violations(administrator)).toEqual([])
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
      .getByRole('button', { name: /^Send again/ })
      .click()
    await expect(page.getByText(/^We are sending it again: /)).toBeVisible()
    await expect(async () => {
      await page.reload()
      await expect(page.getByText('3 messages were not delivered.')).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 15_000 })
  })

  await test.step('one is sent again, then the rest, and each mentor has one mail', async () => {
    tandem.mailbox.refuse(null)
    await row(page, first)
      .getByRole('button', { name: /^Send again/ })
      .click()
    await mailsAbout(tandem, tandem.named(first).email, subject, 1)
    await expect(row(page, first)).toHaveCount(0)
    await page.getByRole('button', { name: 'Send all 2 again' }).click()
    await expect(page.getByText('We are sending 2 messages again.')).toBeVisible()
    for (const mentor of others) await mailsAbout(tandem, tandem.named(mentor).email, subject, 1)
    await expect(page.getByText('All messages delivered')).toBeVisible()
    await expect(page.locator('body'), 'the focus is not lost').not.toBeFocused()
    expect(await violations(page)).toEqual([])
  })

  await test.step('the log has each attempt', async () => {
    await page.goto('/administration/audit?kind=administration.')
    await expect(row(page, 'sent an undelivered message again')).toHaveCount(2)
    await expect(row(page, /sent .*undelivered messages again/)).toHaveCount(1)
  })
})
