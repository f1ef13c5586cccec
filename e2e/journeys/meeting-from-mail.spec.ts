import type { Page } from '@playwright/test'
import ICAL from 'ical.js'

import { violations } from '../support/axe.ts'
import { expect, signIn, test } from '../support/fixtures.ts'
import { linkFor, mailsAbout } from '../support/mails.ts'
import { accept, ask, rankedMentors } from '../support/steps.ts'

/** Proposes a meeting in a week as the page itself would. */
async function propose(page: Page): Promise<string> {
  const mentorship = /mentorships\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
  const quarter = 900_000
  const start = Math.ceil((Date.now() + 7 * 86_400_000) / quarter) * quarter
  const slots = [start, start + 4 * quarter].map((at) => new Date(at).toISOString())
  const status = await page.evaluate(
    async ([id, times]) => {
      const answer = await fetch(`/api/v1/mentorships/${id}/meetings`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
        body: JSON.stringify({
          kind: 'regular',
          minutes: 45,
          agenda: 'Who reports a near miss, and how',
          place: 'video_room',
          slots: times,
          time_zone: 'Africa/Nairobi',
        }),
      })
      return answer.status
    },
    [mentorship, slots] as const,
  )
  expect(status).toBe(201)
  return slots[0] ?? ''
}

/** The first meeting in calendar data, as a calendar program reads it. */
function meetingIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const component = calendar.getFirstSubcomponent('vevent')
  const method = String(calendar.getFirstPropertyValue('method'))
  return { method, event: component ? new ICAL.Event(component) : null }
}

test('a meeting is confirmed from the mail without signing in, taken back, confirmed again, and in the calendar', async ({
  as,
  open,
  tandem,
}) => {
  const mentee = await as('both', '/p/isbt/mentee/find')
  const mentor = await open()
  const { name } = tandem.person('both')
  const [mentorName = ''] = await rankedMentors(mentee)
  const { email } = tandem.named(mentorName)
  await ask(mentee, mentorName, 'I would be glad to learn from your experience with rare donors.')
  await signIn(mentor, tandem, email, '/p/isbt/mentor/requests')
  await accept(mentor, name)
  await mentee.goto('/p/isbt/mentee/mentorships')
  await mentee.getByRole('article', { name: mentorName }).getByRole('link', { name: 'Open' }).click()
  await expect(mentee.getByRole('heading', { level: 1, name: mentorName })).toBeVisible()
  const start = await propose(mentee)
  const reader = await open()

  await test.step('the link in the mail shows the time in both zones, and confirms by one button', async () => {
    await reader.goto(await linkFor(tandem, email, 'meeting'))
    await expect(reader.getByText(`${name} asks: can you meet on`)).toBeVisible()
    await expect(reader.getByText('Who reports a near miss, and how')).toBeVisible()
    expect(await violations(reader)).toEqual([])
    await reader.getByRole('button', { name: /^Confirm / }).click()
    await expect(reader.getByText(`Confirmed. You meet ${name} on`)).toBeVisible()
    expect(await violations(reader)).toEqual([])
  })

  await test.step('it is taken back within the minute', async () => {
    await reader.getByRole('button', { name: 'Take it back' }).click()
    await expect(reader.getByText(`${name} asks: can you meet on`)).toBeVisible()
    await reader.getByRole('button', { name: /^Confirm / }).click()
    await expect(reader.getByText(`Confirmed. You meet ${name} on`)).toBeVisible()
  })

  await test.step('both get invitations that a calendar program reads', async () => {
    for (const address of [email, tandem.person('both').email]) {
      const mail = await mailsAbout(tandem, address, 'confirmed', 2)
      expect(mail.calendar).not.toBeNull()
      const { method, event } = meetingIn(mail.calendar ?? '')
      expect(method).toBe('REQUEST')
      expect(event?.startDate.toJSDate().toISOString()).toBe(start)
      expect(event?.sequence).toBe(3)
    }
  })

  await test.step('the link to the other time says what is agreed', async () => {
    const [, other = ''] = [
      ...new Set(tandem.mails(email).flatMap(({ text }) => text.match(/\/meeting\/[\w-]+/g) ?? [])),
    ]
    await reader.goto(other)
    await expect(reader.getByRole('heading', { name: 'This time no longer stands' })).toBeVisible()
    await expect(reader.getByText(/^You have agreed on /)).toBeVisible()
    expect(await violations(reader)).toEqual([])
  })

  await test.step('the private calendar of the mentee shows it', async () => {
    await mentee.goto('/account/calendar')
    await mentee.getByRole('button', { name: 'Create my address' }).click()
    const url = await mentee.getByLabel('Your private address').inputValue()
    expect(await violations(mentee)).toEqual([])
    const { method, event } = meetingIn(await (await fetch(url)).text())
    expect(method).toBe('PUBLISH')
    expect(event?.startDate.toJSDate().toISOString()).toBe(start)
    expect(event?.summary).toBe(`Meeting with ${mentorName}`)
    await mentee.getByRole('button', { name: 'Remove' }).click()
    await mentee.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click()
    await expect(mentee.getByRole('button', { name: 'Create my address' })).toBeVisible()
    expect((await fetch(url)).status).toBe(404)
  })
})
