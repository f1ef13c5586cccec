import type { Page } from '@playwright/test'

import { expect, fillSignIn, signIn, test, type Tandem } from '../support/fixtures.ts'
import { ask, mailSaying, rankedMentors, writeTo } from '../support/steps.ts'

const message = 'I would be glad to learn from your experience with rare donors.'

async function reminders(tandem: Tandem, mentor: string, mentee: string, count: number): Promise<void> {
  const subject = `${mentee} is waiting for your answer`
  const sent = () => tandem.mails(mentor).filter((mail) => mail.subject === subject)
  await expect.poll(() => sent().length, { timeout: 15_000 }).toBe(count)
}

async function seesItExpired(page: Page, tandem: Tandem, email: string, role: string, other: string) {
  await signIn(page, tandem, email, `/p/isbt/${role}/requests`)
  await expect(page.getByRole('article', { name: other }).first()).toContainText('Expired without an answer')
}

test('a request that nobody answers is reminded and expires after fourteen days', async ({
  as,
  open,
  tandem,
}) => {
  const mentee = await as('both', '/p/isbt/mentee/find')
  const { name, email } = tandem.person('both')
  const mentors = (await rankedMentors(mentee)).slice(0, 4)
  const [first = '', , , fourth = ''] = mentors
  const mentorEmail = tandem.named(first).email

  await test.step('she asks as many as she may, and nobody more', async () => {
    for (const mentor of mentors.slice(0, 3)) await ask(mentee, mentor, message)
    const dialog = await writeTo(mentee, fourth, message)
    await dialog.getByRole('button', { name: 'Send the request' }).click()
    await expect(dialog).toContainText('You have 3 requests open')
    await mentee.goto('about:blank')
  })

  await test.step('the mentor is reminded after three days, and after seven', async () => {
    await mailSaying(tandem, mentorEmail, `asks you to be their mentor`)
    tandem.clock.passDays(3)
    await reminders(tandem, mentorEmail, name, 1)
    tandem.clock.passDays(4)
    await reminders(tandem, mentorEmail, name, 2)
  })

  await test.step('after fourteen it has expired, and both are told', async () => {
    tandem.clock.passDays(7)
    await mailSaying(tandem, mentorEmail, `The request from ${name} has closed`)
    await mailSaying(tandem, email, `Your request to ${first} has closed`)
    await seesItExpired(await open(), tandem, mentorEmail, 'mentor', name)
    await seesItExpired(mentee, tandem, email, 'mentee', first)
    await expect(mentee.getByRole('heading', { name: 'No open requests' })).toBeVisible()
  })

  await test.step('she can ask somebody else', async () => {
    await mentee.goto('/p/isbt/mentee/find')
    const dialog = await writeTo(mentee, fourth, null)
    await dialog.getByRole('button', { name: 'Send the request' }).click()
    await expect(mentee.getByText(`We have sent your request to ${fourth}.`)).toBeVisible()
  })
})

test('somebody who was away too long signs in again and finds what they typed', async ({ as, tandem }) => {
  const page = await as('both', '/p/isbt/mentee/find')
  const [mentor = ''] = await rankedMentors(page)
  const dialog = await writeTo(page, mentor, message)
  tandem.clock.passDays(8)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Requests' }).click()
  await expect(page.getByText('You have been signed out.')).toBeVisible()
  await page.getByRole('link', { name: 'Sign in again' }).click()
  await fillSignIn(page, tandem, tandem.person('both').email)
  await page.waitForURL((url) => url.origin === tandem.url)
  await page.goto('/p/isbt/mentee/find')
  await writeTo(page, mentor, null)
  await expect(dialog.getByLabel('Your message')).toHaveValue(message)
})
