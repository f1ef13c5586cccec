import type { Page } from '@playwright/test'

import { expect, signIn, test } from '../support/fixtures.ts'
import { linkFor, mailsAbout } from '../support/mails.ts'
import { ask, rankedMentors } from '../support/steps.ts'

const message = 'I would be glad to learn from your experience with rare donors.'

async function askAndWithdraw(page: Page, mentor: string): Promise<void> {
  await page.goto('/p/isbt/mentee/find')
  await ask(page, mentor, message)
  await page.goto('/p/isbt/mentee')
  await page.getByRole('link', { name: 'See your request' }).click()
  await page.getByRole('button', { name: 'Withdraw' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw' }).click()
  await expect(page.getByRole('alertdialog')).toBeHidden()
}

test('mails of a kind are ended from the mail itself, without signing in, and had again', async ({
  as,
  open,
  tandem,
}) => {
  const mentee = await as('both', '/p/isbt/mentee/find')
  const [mentor = ''] = await rankedMentors(mentee)
  const { name } = tandem.person('both')
  const { email } = tandem.named(mentor)
  const asks = `${name} asks you to be their mentor`
  const withdraws = `${name} has withdrawn their request`
  await askAndWithdraw(mentee, mentor)

  await test.step('the mail program ends one kind with a single POST', async () => {
    const { headers } = await mailsAbout(tandem, email, asks, 1)
    expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
    const [, address = ''] = /^<(.+)>$/.exec(headers['list-unsubscribe'] ?? '') ?? []
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    const answer = await fetch(address, { method: 'POST', body, redirect: 'error' })
    expect(answer.status).toBe(200)
  })

  await test.step('the reader ends the other by the link in the mail and one button', async () => {
    await mailsAbout(tandem, email, withdraws, 1)
    const reader = await open()
    await reader.goto(await linkFor(tandem, email, 'unsubscribe'))
    await expect(reader.getByText('A request to you is withdrawn')).toBeVisible()
    await reader.getByRole('button', { name: 'Unsubscribe' }).click()
    await expect(reader.getByText(/^We no longer e-mail you when this happens/)).toBeVisible()
  })

  const reader = await open()
  const byMail = (kind: string) => reader.getByRole('checkbox', { name: `By e-mail: ${kind}` })
  await test.step('it happens again: told in the app alone', async () => {
    await askAndWithdraw(mentee, mentor)
    await signIn(reader, tandem, email, '/notifications')
    await expect(reader.getByRole('heading', { name: new RegExp(`^${name} asks you`) })).toHaveCount(2)
    await expect(reader.getByRole('heading', { name: new RegExp(`^${name} withdrew`) })).toHaveCount(2)
  })

  await test.step('the preferences show both off; one is put on again', async () => {
    await reader.getByRole('link', { name: 'Notification settings' }).click()
    await expect(byMail('A request to you is withdrawn')).not.toBeChecked()
    await expect(byMail('You receive a request')).not.toBeChecked()
    await expect(byMail('Your request is declined')).toBeChecked()
    await byMail('You receive a request').locator('..').click()
    await expect(reader.getByText('Saved.')).toBeVisible()
    await reader.reload()
    await expect(byMail('You receive a request')).toBeChecked()
  })

  await test.step('that one comes by mail again; of what came in between, nothing did', async () => {
    await askAndWithdraw(mentee, mentor)
    await mailsAbout(tandem, email, asks, 2)
    await mailsAbout(tandem, email, withdraws, 1)
  })
})
