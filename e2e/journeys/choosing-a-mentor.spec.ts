import type { Page } from '@playwright/test'

import { expect, signIn, test } from '../support/fixtures.ts'
import { mailsAbout } from '../support/mails.ts'
import { ask, rankedMentors } from '../support/steps.ts'

/** As typed on a keyboard without accents. */
const plain = (name: string) =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('ł', 'l').toLowerCase()

const isLatin = (name: string) => /^\p{Script=Latin}/u.test(name)

async function search(page: Page, words: string, found: string[]): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search names and profiles' }).fill(words)
  await expect.poll(() => page.getByRole('article').getByRole('heading').allInnerTexts()).toEqual(found)
}

async function moreAbout(page: Page, name: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: `More about ${name}` }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

/** The reasons for the match, as one of the two reads them beside the request. */
async function reasons(page: Page, other: string): Promise<string[]> {
  const lines = page.getByRole('complementary', { name: other }).getByRole('listitem')
  await expect(lines.first()).toBeVisible()
  return lines.allInnerTexts()
}

test('a mentee searches, filters, compares, hides and asks; the mentor wants to know more, and accepts', async ({
  as,
  open,
  tandem,
}) => {
  const { name, email } = tandem.person('both')
  const mentee = await as('both', '/p/isbt/mentee/find')
  const everybody = await rankedMentors(mentee)
  const [first = '', second = '', third = ''] = everybody
  const card = (mentor: string) => mentee.getByRole('article', { name: mentor })

  await test.step('names are found without their accents, and in their own script', async () => {
    const accented = everybody.filter((one) => isLatin(one) && plain(one) !== one.toLowerCase())
    const foreign = everybody.filter((one) => !isLatin(one))
    expect(accented.length * foreign.length, 'there are names of both kinds').toBeGreaterThan(0)
    for (const one of accented.slice(0, 2)) await search(mentee, plain(one), [one])
    for (const one of foreign.slice(0, 2)) await search(mentee, one, [one])
    await search(mentee, '', everybody)
  })

  await test.step('her own areas stand first among the filters', async () => {
    const sections = mentee.getByRole('group', { name: 'Expertise' }).getByRole('group')
    await expect(sections.first()).toHaveAccessibleName('Your areas')
    await expect(sections.first().getByRole('checkbox').first()).toBeVisible()
    await expect(sections.nth(1)).toHaveAccessibleName('Other areas')
  })

  await test.step('a filter leaves as many as it says, and goes again', async () => {
    const option = mentee.getByRole('group', { name: 'Expertise' }).locator('label').last()
    const count = Number((await option.innerText()).match(/\d+$/)?.[0])
    expect(count).toBeLessThan(everybody.length)
    await option.click()
    await expect(mentee.getByRole('article')).toHaveCount(count)
    await mentee.getByRole('list', { name: 'Selected filters' }).getByRole('button').click()
    await expect(mentee.getByRole('article')).toHaveCount(everybody.length)
  })

  await test.step('two are kept on the shortlist', async () => {
    for (const mentor of [first, second]) {
      await card(mentor)
        .getByRole('button', { name: `Shortlist ${mentor}` })
        .click()
      await expect(card(mentor).getByRole('button', { name: 'Shortlisted' })).toBeVisible()
    }
    await mentee.getByRole('button', { name: 'Shortlist 2' }).click()
    await expect(mentee.getByRole('article')).toHaveCount(2)
    await expect(mentee.getByRole('heading', { level: 1, name: 'Shortlist' })).toBeVisible()
    await expect(mentee).toHaveTitle(/^Shortlist/)
  })

  await test.step('they are compared at once, and one alone is not', async () => {
    await mentee.getByRole('link', { name: 'Compare', exact: true }).click()
    await expect(mentee.getByRole('columnheader')).toHaveCount(2)
    await mentee.goBack()
    await card(second).getByRole('button', { name: 'Shortlisted' }).click()
    await expect(mentee.getByRole('button', { name: 'Compare', exact: true })).toBeDisabled()
    await expect(mentee.getByText('Add one or two more mentors to your shortlist')).toBeVisible()
    await mentee.getByRole('button', { name: 'Back to the list' }).click()
    await expect(mentee.getByRole('heading', { level: 1, name: 'Find a mentor' })).toBeVisible()
  })

  await test.step('both stand side by side', async () => {
    for (const mentor of [first, second]) await moreAbout(mentee, mentor, 'Compare with others')
    await mentee.getByRole('link', { name: 'Compare 2 mentors' }).click()
    await expect(mentee.getByRole('heading', { level: 1, name: 'Compare mentors' })).toBeVisible()
    const heads = mentee.getByRole('columnheader')
    await expect(heads).toHaveCount(2)
    for (const [place, mentor] of [first, second].entries())
      await expect(heads.nth(place)).toContainText(mentor)
    await expect(mentee.getByRole('rowheader', { name: 'Why they fit' })).toBeVisible()
  })

  await test.step('whom she hides is gone from her list', async () => {
    await mentee.goto('/p/isbt/mentee/find')
    await moreAbout(mentee, third, 'Hide from my list')
    await expect(card(third)).toHaveCount(0)
    await mentee.reload()
    await expect(mentee.getByRole('button', { name: 'Show the mentor you have hidden' })).toBeVisible()
    expect(await rankedMentors(mentee)).toEqual(everybody.filter((one) => one !== third))
  })

  const mentor = await open()
  const mentorEmail = tandem.named(first).email
  await test.step('she asks, and both read the same reasons', async () => {
    await ask(mentee, first, 'Dear colleague, I would like to learn how you organise donor care.')
    await mentee.goto('/p/isbt/mentee/requests')
    await mentee.getByRole('article', { name: first }).getByRole('link', { name: 'Open' }).click()
    const [whyShe = '', ...rest] = await reasons(mentee, first)
    expect(rest.length).toBeGreaterThan(0)
    await signIn(mentor, tandem, mentorEmail, '/p/isbt/mentor/requests')
    await mentor.getByRole('article', { name }).getByRole('link', { name: 'Read and answer' }).click()
    expect(await reasons(mentor, name)).toContain(whyShe.replace('your', 'their'))
  })

  await test.step('the mentor asks for more, once', async () => {
    await mentor.getByRole('button', { name: 'Ask a question' }).click()
    const dialog = mentor.getByRole('dialog', { name: `Ask ${name} a question` })
    await dialog.getByLabel('Your question').fill('How many donors come to you in a week?')
    await dialog.getByRole('button', { name: 'Send the question' }).click()
    await expect(mentor.getByRole('heading', { name: 'What you asked' })).toBeVisible()
    await expect(mentor.getByRole('button', { name: 'Accept' })).toBeVisible()
    await expect(mentor.getByRole('button', { name: 'Ask a question' })).toHaveCount(0)
    await mailsAbout(tandem, email, `${first} would like to know more`, 1)
  })

  await test.step('it is her next step at home, and she answers', async () => {
    await mentee.goto('/p/isbt/mentee')
    await expect(mentee.getByRole('heading', { name: `${first} has a question for you` })).toBeVisible()
    await mentee.getByRole('link', { name: 'Answer the question' }).click()
    await expect(mentee.getByText('How many donors come to you in a week?')).toBeVisible()
    await mentee.getByLabel('Your answer').fill('About two hundred, most of them for platelets.')
    await mentee.getByRole('button', { name: 'Send the answer' }).click()
    await expect(mentee.getByRole('heading', { name: `${first} has your request` })).toBeVisible()
    await mailsAbout(tandem, mentorEmail, `${name} has answered your question`, 1)
  })

  await test.step('the mentor reads it and accepts', async () => {
    await mentor.goto('/p/isbt/mentor')
    await mentor.getByRole('main').getByRole('link', { name: 'Read the answer' }).click()
    await expect(mentor.getByText('About two hundred, most of them for platelets.')).toBeVisible()
    await mentor.getByRole('button', { name: 'Accept' }).click()
    await mentor.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click()
    await expect(mentor.getByRole('heading', { level: 1, name })).toBeVisible()
    await mailsAbout(tandem, email, `${first} is now your mentor`, 1)
  })
})
