import type { Page } from '@playwright/test'

import { violations } from '../support/axe.ts'
import { expect, signIn, test, type Tandem } from '../support/fixtures.ts'
import { mailsAbout } from '../support/mails.ts'
import { accept, ask, rankedMentors } from '../support/steps.ts'

const note = 'We reached all three goals; the second took longer than we thought.'

interface Pair {
  mentee: Page
  mentor: Page
  mentorName: string
}

/** Creates a mentorship, and opens its page for both members. */
async function match(mentee: Page, mentor: Page, tandem: Tandem): Promise<Pair> {
  const [mentorName = ''] = await rankedMentors(mentee)
  await ask(mentee, mentorName, 'I would be glad to learn from your experience with rare donors.')
  await signIn(mentor, tandem, tandem.named(mentorName).email, '/p/isbt/mentor/requests')
  await accept(mentor, tandem.person('both').name)
  await mentee.goto('/p/isbt/mentee/mentorships')
  await mentee.getByRole('article', { name: mentorName }).getByRole('link', { name: 'Open' }).click()
  await expect(mentee.getByRole('heading', { level: 1, name: mentorName })).toBeVisible()
  return { mentee, mentor, mentorName }
}

const told = (page: Page) => page.getByRole('region', { name: 'Messages' })

test('a mentee ends a mentorship that reached its goals, both are told, and both have a place again', async ({
  as,
  open,
  tandem,
}) => {
  const { name, email } = tandem.person('both')
  const { mentee, mentor, mentorName } = await match(
    await as('both', '/p/isbt/mentee/find'),
    await open(),
    tandem,
  )
  const mentorEmail = tandem.named(mentorName).email

  await test.step('she says how it ended, and writes a note to the coordinators', async () => {
    await mentee.getByRole('button', { name: 'End the mentorship' }).click()
    const dialog = mentee.getByRole('dialog', { name: `End the mentorship with ${mentorName}` })
    await dialog.getByRole('button', { name: 'End the mentorship' }).click()
    await expect(dialog.getByText('Choose how it ended.')).toBeVisible()
    expect(await violations(mentee)).toEqual([])
    await dialog.locator('label').filter({ hasText: 'Completed' }).click()
    await dialog.getByLabel('A note to the coordinators').fill(note)
    await dialog.getByRole('button', { name: 'End the mentorship' }).click()
    await expect(mentee.getByText('The mentorship has ended. We have told you both.')).toBeVisible()
    await expect(mentee.getByRole('heading', { name: 'Completed' })).toBeVisible()
    await expect(mentee.locator('body'), 'the focus is not lost').not.toBeFocused()
    expect(await violations(mentee)).toEqual([])
  })

  await test.step('the mentor is told live and by mail, and reads nothing of the note', async () => {
    await expect(told(mentor)).toContainText(`Your mentorship with ${name} has ended`)
    await expect(mentor.getByRole('heading', { name: 'Completed' })).toBeVisible()
    await expect(mentor.getByRole('button', { name: 'End the mentorship' })).toHaveCount(0)
    await expect(mentor.getByText(note)).toHaveCount(0)
    const mail = await mailsAbout(tandem, mentorEmail, `Your mentorship with ${name} has ended`, 1)
    expect(mail.text).toContain(`${name} has marked your mentorship in`)
    expect(mail.text).not.toContain(note)
    expect(await violations(mentor)).toEqual([])
  })

  await test.step('her own mail says that it was she, and she can ask again', async () => {
    const mail = await mailsAbout(tandem, email, `Your mentorship with ${mentorName} has ended`, 1)
    expect(mail.text).toContain('You have marked your mentorship in')
    await mentee.getByRole('link', { name: 'Find another mentor' }).click()
    const [first = ''] = await rankedMentors(mentee)
    await expect(mentee.getByRole('button', { name: `Send a request to ${first}` })).toBeVisible()
  })

  await test.step('the page of the mentorship stays for both', async () => {
    for (const [page, role, other] of [
      [mentee, 'mentee', mentorName],
      [mentor, 'mentor', name],
    ] as const) {
      await page.goto(`/p/isbt/${role}/mentorships`)
      const row = page.getByRole('article', { name: other }).filter({ hasText: 'Completed' })
      await row.getByRole('link', { name: 'Open' }).click()
      await expect(page.getByRole('heading', { level: 1, name: other })).toBeVisible()
    }
  })
})

test('a mentor ends a mentorship early, and the mentee reads that it is nobody’s fault', async ({
  as,
  open,
  tandem,
}) => {
  const { name, email } = tandem.person('both')
  const { mentee, mentor, mentorName } = await match(
    await as('both', '/p/isbt/mentee/find'),
    await open(),
    tandem,
  )
  await mentor.getByRole('button', { name: 'End the mentorship' }).click()
  const dialog = mentor.getByRole('dialog', { name: `End the mentorship with ${name}` })
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  await expect(mentor.getByRole('button', { name: 'End the mentorship' })).toBeFocused()
  await mentor.keyboard.press('Enter')
  await dialog.locator('label').filter({ hasText: 'Ended early' }).click()
  await dialog.getByRole('button', { name: 'End the mentorship' }).click()
  await expect(mentor.getByRole('heading', { name: 'Ended early' }).first()).toBeVisible()

  await expect(told(mentee)).toContainText(`Your mentorship with ${mentorName} has ended`)
  await expect(mentee.getByText(/It ended early, on .* It is nobody’s fault\./)).toBeVisible()
  const mail = await mailsAbout(tandem, email, `Your mentorship with ${mentorName} has ended`, 1)
  expect(mail.text).toContain('it is nobody’s fault')
  await mentee.getByRole('link', { name: 'Find another mentor' }).click()
  await expect(mentee.getByRole('heading', { level: 1, name: 'Find a mentor' })).toBeVisible()
})
