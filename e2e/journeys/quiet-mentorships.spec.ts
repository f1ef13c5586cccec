import type { Page } from '@playwright/test'

import { violations } from '../support/axe.ts'
import { expect, signIn, test, type Tandem } from '../support/fixtures.ts'
import { linkFor, mailsAbout } from '../support/mails.ts'
import { accept, ask, rankedMentors } from '../support/steps.ts'

interface Pair {
  mentee: Page
  mentor: { name: string; email: string }
  /** The page of the mentorship, of the mentee. */
  address: string
}

/** A mentee whose request a mentor has accepted. */
async function pair(
  as: (persona: 'both', address: string) => Promise<Page>,
  open: () => Promise<Page>,
  tandem: Tandem,
): Promise<Pair> {
  const mentee = await as('both', '/p/isbt/mentee/find')
  const [name = ''] = await rankedMentors(mentee)
  const { email } = tandem.named(name)
  await ask(mentee, name, 'I would be glad to learn from your experience with rare donors.')
  const mentor = await open()
  await signIn(mentor, tandem, email, '/p/isbt/mentor/requests')
  await accept(mentor, tandem.person('both').name)
  await mentee.goto('/p/isbt/mentee/mentorships')
  await mentee.getByRole('article', { name }).getByRole('link', { name: 'Open' }).click()
  await expect(mentee.getByRole('heading', { level: 1, name })).toBeVisible()
  return { mentee, mentor: { name, email }, address: new URL(mentee.url()).pathname }
}

/** The mentee adds a question to talk about. */
async function contact(page: Page): Promise<void> {
  const mentorship = /mentorships\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
  const status = await page.evaluate(async (id) => {
    const answer = await fetch(`/api/v1/mentorships/${id}/questions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      body: JSON.stringify({ text: 'How do you report a near miss?' }),
    })
    return answer.status
  }, mentorship)
  expect(status).toBe(201)
}

test('a quiet pair is asked, answers from the mail and in the app, and is reminded by a coordinator', async ({
  as,
  open,
  tandem,
}) => {
  const { mentee, mentor, address } = await pair(as, open, tandem)
  const own = tandem.person('both')
  await contact(mentee)
  const page = await as('coordinator', '/coordinate/isbt/quiet-mentorships')
  await expect(page.getByRole('heading', { level: 1, name: 'Quiet mentorships' })).toBeVisible()
  tandem.clock.passDays(31)

  await test.step('the mentor answers from the mail, without signing in, by one button', async () => {
    await mailsAbout(tandem, mentor.email, 'still going well?', 1)
    const reader = await open({ viewport: { width: 390, height: 844 } })
    await reader.goto(await linkFor(tandem, mentor.email, 'check-up'))
    await expect(reader.getByRole('heading', { level: 1, name: 'Still going well?' })).toBeVisible()
    expect(await violations(reader)).toEqual([])
    await reader.getByRole('radio', { name: 'We need help' }).check()
    await reader.getByRole('button', { name: 'Send answer' }).click()
    await expect(reader.getByRole('heading', { level: 1, name: 'Thank you for your answer' })).toBeVisible()
    await expect(reader.getByText('You answered “We need help”.')).toBeVisible()
    expect(await violations(reader)).toEqual([])
  })

  await test.step('the mentee answers on the page of the mentorship, and changes the answer', async () => {
    await signIn(mentee, tandem, own.email, address)
    const card = mentee.getByRole('region', { name: 'Still going well?' })
    await expect(card).toBeVisible()
    expect(await violations(mentee)).toEqual([])
    await card.getByRole('button', { name: 'We have stopped' }).click()
    await expect(card.getByRole('button', { name: 'End the mentorship' })).toBeVisible()
    await card.getByRole('button', { name: 'Change answer' }).click()
    await card.getByRole('button', { name: 'Yes, it is going well' }).click()
    await expect(card.getByText('You answered “Yes, it is going well”')).toBeVisible()
    expect(await violations(mentee)).toEqual([])
  })

  await test.step('the coordinator is told of the call for help, and reminds both', async () => {
    const coordinator = tandem.person('coordinator')
    await mailsAbout(tandem, coordinator.email, 'asks for help with a mentorship', 1)
    await signIn(page, tandem, coordinator.email, '/coordinate/isbt/quiet-mentorships')
    const row = page.getByRole('row').filter({ hasText: own.name }).filter({ hasText: mentor.name })
    await expect(row).toContainText('Needs help')
    await expect(row).toContainText('Going well')
    expect(await violations(page)).toEqual([])
    await row.getByRole('button', { name: 'Remind both' }).click()
    await expect(row).toContainText('Nothing has happened yet')
    await expect(row).toContainText('Remind again from')
    for (const email of [own.email, mentor.email]) {
      await mailsAbout(tandem, email, 'How about a next meeting', 1)
    }
    await contact(mentee)
    await page.getByRole('tab', { name: 'Reminded' }).click()
    await page.reload()
    await expect(row).toContainText('A question for a meeting was added, on the same day')
    expect(await violations(page)).toEqual([])
  })
})

test('without first contact, the places are released on the phone after day 30', async ({
  as,
  open,
  tandem,
}) => {
  const { mentee, mentor, address } = await pair(as, open, tandem)
  const own = tandem.person('both')
  tandem.clock.passDays(15)
  await mailsAbout(tandem, own.email, `Have you been in contact with ${mentor.name}`, 1)
  await mailsAbout(tandem, mentor.email, `Have you heard from ${own.name}`, 1)
  tandem.clock.passDays(16)
  await mailsAbout(tandem, own.email, 'has not begun', 1)
  await mentee.setViewportSize({ width: 390, height: 844 })
  await signIn(mentee, tandem, own.email, address)
  const card = mentee.getByRole('region', { name: 'Your mentorship has not begun' })
  await expect(card).toBeVisible()
  expect(await violations(mentee)).toEqual([])
  await card.getByRole('button', { name: 'Release our places' }).click()
  await mentee.getByRole('alertdialog').getByRole('button', { name: 'Release places' }).click()
  await expect(mentee.getByText(/^There was no first contact, so the mentorship ended/)).toBeVisible()
  for (const email of [own.email, mentor.email]) await mailsAbout(tandem, email, 'has ended', 1)
})
