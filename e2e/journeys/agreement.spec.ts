import { createHash } from 'node:crypto'

import type { Page } from '@playwright/test'

import { call, matchGuided } from '../support/api.ts'
import { violations } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** RFC 8785, written again here: for numbers and texts, JavaScript's own form is the canonical one. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const names = Object.keys(value).toSorted()
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`).join(',')}}`
}

interface Version {
  mentorship_id: string
  number: number
  status: string
  terms: Json
  hash: string
  approvals: { role: string; hash: string }[]
}

const confidential = 'What we tell each other stays between us. « Rien » n’est répété.'

const saved = (page: Page) => expect(page.getByText('✓ All changes saved')).toBeVisible()

const choose = (page: Page, label: string, value: string) =>
  page.getByRole('combobox', { name: label }).selectOption(value)

/** Fills in the terms that a new draft lacks. */
async function writeTerms(page: Page): Promise<void> {
  await page.getByLabel('Until', { exact: true }).fill('2031-05-31')
  await choose(page, 'Number of meetings', '6')
  await choose(page, 'Length of each', '45')
  await page.locator('label').filter({ hasText: 'About once a month' }).click()
  await page.locator('label').filter({ hasText: 'Video call' }).click()
  await page.locator('label').filter({ hasText: 'Messages here' }).click()
  await choose(page, 'Answer within', '7')
  await page.getByLabel('What you promise each other').fill(confidential)
  await page.getByLabel('Topic of meeting 2').fill('Who reports a near miss, and how')
  await saved(page)
}

test('a pair writes, discusses, approves and amends an agreement, and the first approval starts the mentorship', async ({
  as,
  tandem,
}) => {
  test.slow()
  const [amina, kwame] = [tandem.person('mentee').name, tandem.person('mentor_two').name]
  const mentee = await as('mentee', '/home')
  const mentor = await as('mentor_two', '/home')
  const coordinator = await as('coordinator', '/home')
  const mentorship = await matchGuided(mentee, mentor, coordinator)
  const address = (role: string) => `/p/guided/${role}/mentorships/${mentorship}/agreement`

  await test.step('the mentor reads that the mentee writes it', async () => {
    await mentor.goto(address('mentor'))
    await expect(mentor.getByText(`${amina} writes the agreement after your first meeting.`)).toBeVisible()
    expect(await violations(mentor)).toEqual([])
  })

  await test.step('the mentee writes it; what is missing is marked', async () => {
    await mentee.goto(address('mentee'))
    expect(await violations(mentee)).toEqual([])
    await mentee.getByRole('button', { name: 'Write the agreement' }).click()
    await expect(mentee.getByRole('heading', { level: 1, name: 'Write your agreement' })).toBeVisible()
    await expect(mentee.getByLabel('Notes for meeting 1')).toHaveValue('Somebody to think aloud with.')
    await mentee.getByRole('button', { name: `Propose to ${kwame}` }).click()
    await expect(mentee.getByLabel('Until', { exact: true })).toBeFocused()
    expect(await violations(mentee)).toEqual([])
    await expect(mentee.locator('nav [aria-current="page"]', { hasText: 'Overview' })).toHaveCount(0)
    await writeTerms(mentee)
    await mentee.getByRole('button', { name: `Propose to ${kwame}` }).click()
    await expect(mentee.getByText(`Version 1 is waiting for ${kwame}`)).toBeVisible()
    expect(await violations(mentee)).toEqual([])
  })

  await test.step('the mentor comments on a part and sends it back', async () => {
    await expect(mentor.getByRole('heading', { name: 'Read version 1 and decide' })).toBeVisible()
    await mentor
      .getByRole('button', { name: /^Comment.*Meetings$/ })
      .first()
      .click()
    await expect(mentor.getByLabel(/^Your comment on “2/)).toBeFocused()
    await mentor.getByLabel(/^Your comment on “2/).fill('Six is too many for me before May. Four?')
    expect(await violations(mentor)).toEqual([])
    await mentor.getByRole('button', { name: 'Send back with 1 comment' }).click()
    await expect(mentor.getByText(`You asked ${amina} for changes`)).toBeVisible()
  })

  await test.step('the mentee reads the comment and proposes the next version', async () => {
    await expect(mentee.getByRole('heading', { name: `${kwame} asks for changes` })).toBeVisible()
    expect(await violations(mentee)).toEqual([])
    await mentee.getByRole('button', { name: 'Write the next version' }).click()
    await expect(mentee.getByText('Six is too many for me before May. Four?')).toBeVisible()
    await choose(mentee, 'Number of meetings', '4')
    await saved(mentee)
    await mentee.getByRole('button', { name: `Propose to ${kwame}` }).click()
    await expect(mentee.getByText(`Version 2 is waiting for ${kwame}`)).toBeVisible()
  })

  await test.step('the mentor sees word by word what changed, by keyboard too, and approves', async () => {
    await expect(mentor.getByRole('heading', { name: 'Read version 2 and decide' })).toBeVisible()
    await mentor.getByRole('button', { name: 'Next change' }).focus()
    await mentor.keyboard.press('Enter')
    await expect(mentor.locator('[data-change]:focus')).toContainText('6')
    expect(await violations(mentor)).toEqual([])
    await mentor.getByRole('button', { name: 'Approve version 2' }).click()
    await mentor.getByRole('alertdialog').getByRole('button', { name: 'Approve' }).click()
    await expect(mentor.getByText('Both of you have approved it.')).toBeVisible()
    await expect(mentor.getByText('4 meetings of 45 minutes')).toBeVisible()
    expect(await violations(mentor)).toEqual([])
  })

  await test.step('the hash is the one that another program computes from the answer of the API', async () => {
    const { body } = await call<Version>(mentee, 'GET', `/mentorships/${mentorship}/agreements/2`)
    const { mentorship_id, number, terms, hash, approvals } = body
    const text = canonical({ mentorship_id, number, terms })
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash)
    expect(approvals).toMatchObject([
      { role: 'mentee', hash },
      { role: 'mentor', hash },
    ])
  })

  await test.step('both versions can be compared, and the mentorship is active', async () => {
    await mentor.getByRole('link', { name: 'Compare 1 and 2' }).click()
    await expect(mentor.getByRole('heading', { level: 1, name: 'Compare two versions' })).toBeVisible()
    await expect(mentor.getByText('1 change', { exact: true })).toBeVisible()
    expect(await violations(mentor)).toEqual([])
    await mentee.goto(`/p/guided/mentee/mentorships/${mentorship}`)
    await expect(mentee.getByRole('heading', { name: 'What you agreed' })).toBeVisible()
    await expect(mentee.getByText('Agreement approved by both')).toBeVisible()
    expect(await violations(mentee)).toEqual([])
  })

  await test.step('the mentor proposes a change, and the mentee approves it on a phone', async () => {
    await mentor.goto(address('mentor'))
    await mentor.getByRole('button', { name: 'Propose a change' }).click()
    await expect(mentor.getByRole('heading', { level: 1, name: 'Change your agreement' })).toBeVisible()
    await mentor.locator('label').filter({ hasText: 'Every two weeks' }).click()
    await saved(mentor)
    await mentor.getByRole('button', { name: `Propose to ${amina}` }).click()
    await expect(mentor.getByText(`Version 3 is waiting for ${amina}`)).toBeVisible()
    await mentee.setViewportSize({ width: 390, height: 844 })
    await mentee.goto(address('mentee'))
    await expect(mentee.getByRole('heading', { name: 'Read version 3 and decide' })).toBeVisible()
    expect(await violations(mentee)).toEqual([])
    await mentee.getByRole('button', { name: 'Approve version 3' }).click()
    await mentee.getByRole('alertdialog').getByRole('button', { name: 'Approve' }).click()
    await expect(mentee.getByText('Version 3 · In force')).toBeVisible()
    await expect(mentee.getByText('4 meetings of 45 minutes · Every two weeks')).toBeVisible()
    expect(await violations(mentee)).toEqual([])
  })
})
