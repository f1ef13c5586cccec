import type { Page } from '@playwright/test'

import { expect, signIn, test, type Tandem } from '../support/fixtures.ts'
import { ask, rankedMentors } from '../support/steps.ts'

const message = 'I would be glad to learn from your experience with rare donors.'

async function openRequest(page: Page, tandem: Tandem, mentor: string, mentee: string) {
  await signIn(page, tandem, tandem.named(mentor).email, '/p/isbt/mentor/requests')
  await page.getByRole('article', { name: mentee }).getByRole('link', { name: 'Read and answer' }).click()
  await page.getByRole('button', { name: 'Accept' }).click()
  await expect(page.getByRole('alertdialog').getByRole('button', { name: 'Accept' })).toBeVisible()
}

test('when two mentors accept at the same moment, one is the mentor and the other is told why', async ({
  as,
  open,
  tandem,
}) => {
  const mentee = await as('both', '/p/isbt/mentee/find')
  const name = tandem.person('both').name
  const mentors = (await rankedMentors(mentee)).slice(0, 2)
  for (const mentor of mentors) await ask(mentee, mentor, message)

  const pages = await Promise.all(mentors.map(() => open()))
  for (const [place, page] of pages.entries()) await openRequest(page, tandem, mentors[place] ?? '', name)
  // By keyboard, because a click would first wait until each dialog has stopped moving, one after the other.
  for (const page of pages)
    await page.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).focus()
  await Promise.all(pages.map((page) => page.keyboard.press('Enter')))

  const won = (page: Page) => page.getByRole('heading', { level: 1, name, exact: true })
  const lost = (page: Page) =>
    page.getByText(
      /Another mentor accepted first|This request is already closed|has found a mentor\. Your place/,
    )
  for (const page of pages) await expect(won(page).or(lost(page))).toBeVisible()
  let winners: boolean[] = []
  await expect(async () => {
    winners = await Promise.all(pages.map((page) => won(page).isVisible()))
    expect(winners.filter(Boolean)).toHaveLength(1)
  }).toPass({ timeout: 10_000 })

  await mentee.goto('/p/isbt/mentee/mentorships')
  await expect(mentee.getByRole('article')).toHaveCount(1)
  await expect(mentee.getByRole('article')).toContainText(mentors[winners.indexOf(true)] ?? '')
  await mentee.goto('/p/isbt/mentee/requests')
  await expect(mentee.getByRole('heading', { name: 'No open requests' })).toBeVisible()
  const loser = mentors[winners.indexOf(false)] ?? ''
  await expect(mentee.getByRole('article', { name: loser })).toContainText('Withdrawn')
})
