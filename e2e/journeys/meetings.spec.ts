import type { Locator, Page } from '@playwright/test'

import { violations } from '../support/axe.ts'
import { expect, signIn, test, type Tandem } from '../support/fixtures.ts'
import { accept, ask, mailSaying, rankedMentors } from '../support/steps.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const aDay = 86_400_000

/** A day from now, as a date field has it. */
const dayIn = (days: number) => new Date(Date.now() + days * aDay).toISOString().slice(0, 10)

interface Pair {
  mentee: Page
  mentor: Page
  menteeName: string
  mentorName: string
  mentorEmail: string
}

/** Creates a mentorship, and opens its meetings for both members. */
async function match(mentee: Page, mentor: Page, tandem: Tandem): Promise<Pair> {
  const [mentorName = ''] = await rankedMentors(mentee)
  const menteeName = tandem.person('both').name
  const mentorEmail = tandem.named(mentorName).email
  await ask(mentee, mentorName, 'I would be glad to learn from your experience with rare donors.')
  await signIn(mentor, tandem, mentorEmail, '/p/isbt/mentor/requests')
  await accept(mentor, menteeName)
  const id = new URL(mentor.url()).pathname.split('/').at(-1)
  await mentee.goto(`/p/isbt/mentee/mentorships/${id}/meetings`)
  await mentor.goto(`/p/isbt/mentor/mentorships/${id}/meetings`)
  return { mentee, mentor, menteeName, mentorName, mentorEmail }
}

async function sound(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow, 'the page does not scroll sideways').toBeLessThanOrEqual(0)
  expect(await violations(page)).toEqual([])
}

const byHand = (page: Page): Locator => page.getByRole('group', { name: 'Add a time by hand' })

async function addTime(page: Page, day: string, time: string): Promise<void> {
  await byHand(page).getByLabel('Day').fill(day)
  await byHand(page).getByLabel('Time').fill(time)
  await byHand(page).getByRole('button', { name: 'Add this time' }).click()
}

const isOpen = (page: Page) => page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/)

test('a meeting is proposed, answered with other times, confirmed, moved and cancelled', async ({
  as,
  open,
  tandem,
}) => {
  const pair = await match(await as('both', '/p/isbt/mentee/find'), await open(), tandem)
  const { mentee, mentor, menteeName, mentorName, mentorEmail } = pair

  await test.step('she proposes two times by hand and one in the calendar by keyboard', async () => {
    await expect(mentee.getByRole('heading', { name: 'No meeting planned' })).toBeVisible()
    await sound(mentee)
    await mentee.getByRole('link', { name: 'Propose a meeting' }).click()
    await expect(
      mentee.getByRole('heading', { level: 1, name: `Propose times to ${mentorName}` }),
    ).toBeVisible()
    await mentee.getByLabel('What it is about').fill('Who reports a near miss, and how')
    await addTime(mentee, dayIn(8), '10:10')
    await expect(mentee.getByText('Choose a full quarter of an hour.')).toBeVisible()
    await addTime(mentee, dayIn(8), '10:00')
    await addTime(mentee, dayIn(9), '14:30')
    await mentee.getByRole('button', { name: 'Week after' }).click()
    await mentee.getByRole('button', { name: 'Week after' }).click()
    await mentee.locator('[role=gridcell][tabindex="0"]').focus()
    await mentee.keyboard.press('ArrowDown')
    await mentee.keyboard.press('ArrowRight')
    await mentee.keyboard.press('Enter')
    await expect(mentee.getByText('3 of 5')).toBeVisible()
    await sound(mentee)
    await mentee.getByRole('button', { name: 'Send 3 times' }).click()
    await isOpen(mentee)
    await expect(mentee.getByRole('heading', { name: `${mentorName} has not answered yet` })).toBeVisible()
    await sound(mentee)
    await mailSaying(tandem, mentorEmail, `${menteeName} would like to meet you`)
  })

  await test.step('the mentor offers another time instead', async () => {
    await mentor.getByRole('link', { name: /^Answer/ }).click()
    await expect(mentor.getByRole('heading', { name: `When can you meet ${menteeName}?` })).toBeVisible()
    await sound(mentor)
    await mentor.getByRole('link', { name: 'Offer other times' }).click()
    await addTime(mentor, dayIn(10), '16:00')
    await mentor.getByRole('button', { name: 'Send 1 time' }).click()
    await isOpen(mentor)
    await expect(mentor.getByText('Times proposed before')).toBeVisible()
  })

  await test.step('she confirms it, and both have it', async () => {
    await expect(mentee.getByRole('heading', { name: `When can you meet ${mentorName}?` })).toBeVisible()
    await mentee.getByRole('button', { name: 'Confirm this time' }).click()
    await expect(mentee.getByText('Confirmed', { exact: true })).toBeVisible()
    await expect(mentor.getByText('Confirmed', { exact: true })).toBeVisible()
    await sound(mentee)
    await mailSaying(tandem, mentorEmail, `${menteeName} has confirmed your meeting`)
  })

  await test.step('the mentor asks to move it; until she agrees the time stands', async () => {
    await mentor.getByRole('link', { name: 'Propose another time' }).click()
    await addTime(mentor, dayIn(11), '09:00')
    await mentor.getByRole('button', { name: 'Send 1 time' }).click()
    await isOpen(mentor)
    await expect(mentor.getByText('The agreed time stands until a new one is confirmed')).toBeVisible()
    await expect(
      mentee.getByRole('heading', { name: `${mentorName} would like to move the meeting` }),
    ).toBeVisible()
    await sound(mentee)
    await mentee.getByRole('button', { name: 'Confirm this time' }).click()
    await expect(mentee.getByRole('heading', { name: 'When', exact: true })).toBeVisible()
  })

  await test.step('she cancels it with a word', async () => {
    await mentee.getByRole('button', { name: 'Cancel the meeting' }).click()
    const dialog = mentee.getByRole('dialog', { name: 'Cancel this meeting?' })
    await dialog.getByLabel(`A word to ${mentorName}`).fill('I am ill.')
    expect(await violations(mentee)).toEqual([])
    await dialog.getByRole('button', { name: 'Cancel the meeting' }).click()
    await expect(mentee.getByText('You cancelled this meeting.')).toBeVisible()
    await expect(mentor.getByText(`${menteeName} cancelled this meeting.`)).toBeVisible()
    await expect(mentor.getByText('I am ill.')).toBeVisible()
    await sound(mentor)
  })
})

test('on a phone a meeting is planned, and afterwards both say that it took place', async ({
  as,
  open,
  tandem,
}) => {
  const pair = await match(await as('both', '/p/isbt/mentee/find', PHONE), await open(PHONE), tandem)
  const { mentee, mentor, mentorName, mentorEmail } = pair

  await test.step('she chooses a time from the list of a day', async () => {
    await mentee.getByRole('link', { name: 'Propose a meeting' }).click()
    await addTime(mentee, dayIn(1), '10:00')
    await expect(mentee.getByText('1 of 5')).toBeVisible()
    await mentee.getByRole('button', { name: 'Week after' }).click()
    await mentee.getByRole('group', { name: 'Day', exact: true }).getByRole('button').nth(2).click()
    await sound(mentee)
    await mentee.getByRole('button', { name: 'Send 1 time' }).click()
    await isOpen(mentee)
    await sound(mentee)
  })

  await test.step('the mentor confirms', async () => {
    await mentor.getByRole('link', { name: /^Answer/ }).click()
    await mentor.getByRole('button', { name: 'Confirm this time' }).click()
    await expect(mentor.getByText('Confirmed', { exact: true })).toBeVisible()
    await sound(mentor)
  })

  await test.step('she puts a question on its agenda, which the mentor finds on its page', async () => {
    await mentee.getByRole('link', { name: 'Questions and notes' }).click()
    await mentee.getByLabel('New question').fill('How do you find rare donors?')
    await mentee.getByRole('button', { name: 'Add', exact: true }).click()
    await mentee.getByRole('button', { name: 'For the next meeting How do you find rare donors?' }).click()
    await expect(mentee.getByText(/^For the meeting on /)).toBeVisible()
    await sound(mentee)
    await mentor.reload()
    const agenda = mentor.getByRole('region', { name: 'Questions for this meeting' })
    await agenda.getByRole('button', { name: /^Take off the agenda/ }).click()
    await expect(agenda.getByText('There are no questions yet.')).toBeVisible()
    await agenda.getByText('Add from your questions').click()
    await sound(mentor)
    await agenda.getByRole('button', { name: 'Add How do you find rare donors?' }).click()
    await expect(agenda.getByRole('button', { name: /^Mark as discussed/ })).toBeVisible()
    await mentee.goto(new URL(mentor.url()).pathname.replace('/mentor/', '/mentee/'))
    await expect(mentee.getByRole('region', { name: 'Questions for this meeting' })).toContainText(
      'How do you find rare donors?',
    )
    await sound(mentee)
  })

  await test.step('two days later both say that it took place, and the hours count', async () => {
    tandem.clock.passDays(2)
    for (const [page, email] of [
      [mentee, tandem.person('both').email],
      [mentor, mentorEmail],
    ] as const) {
      await page.clock.setFixedTime(Date.now() + 2 * aDay)
      await signIn(page, tandem, email, new URL(page.url()).pathname)
      await expect(page.getByRole('heading', { name: 'Did the meeting take place?' })).toBeVisible()
    }
    await sound(mentee)
    await mentee.getByRole('button', { name: 'Yes, it took place' }).click()
    await expect(mentor.getByText('it took place, 45 minutes')).toBeVisible()
    await mentor.getByRole('button', { name: 'No, it did not' }).click()
    await expect(mentor.getByText('Your answers differ')).toBeVisible()
    await expect(mentee.getByText('Your answers differ')).toBeVisible()
    await sound(mentor)
    await mentor.getByRole('button', { name: 'Yes, it took place' }).click()
    await expect(mentor.getByText('This meeting counts as held: 45 minutes')).toBeVisible()
    await mentor.getByRole('button', { name: /^Mark as discussed/ }).click()
    const dialog = mentor.getByRole('dialog', { name: 'What came of it' })
    await dialog.getByLabel('What came of it').fill('By asking their families.')
    await dialog.getByRole('button', { name: 'Mark as discussed' }).click()
    const agenda = mentor.getByRole('region', { name: 'Questions for this meeting' })
    await expect(agenda.getByText('Discussed', { exact: true })).toBeVisible()
    await expect(agenda).toContainText('By asking their families.')
    await sound(mentor)
    await mentee.getByRole('link', { name: 'All meetings' }).click()
    await expect(mentee.getByText('in 1 meeting held')).toBeVisible()
    await sound(mentee)
    await expect(mentee.getByText(mentorName).first()).toBeVisible()
  })
})
