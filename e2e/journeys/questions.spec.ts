import type { Page } from '@playwright/test'

import { violations } from '../support/axe.ts'
import { expect, signIn, test, type Tandem } from '../support/fixtures.ts'
import { press, tabTo } from '../support/keyboard.ts'
import { accept, ask, rankedMentors } from '../support/steps.ts'

const note = 'Zwiebelfisch: speak more slowly next time.'

interface Pair {
  mentee: Page
  mentor: Page
}

const list = (page: Page) => page.getByRole('region', { name: 'Open questions' }).getByRole('listitem')
const suggestions = (page: Page) => page.getByRole('complementary', { name: 'Suggestions' })
const notes = (page: Page) => page.getByRole('region', { name: 'Private notes' })

/** Creates a mentorship, and opens its questions for both members. */
async function questionsOf(mentee: Page, mentor: Page, tandem: Tandem): Promise<Pair> {
  const [name = ''] = await rankedMentors(mentee)
  await ask(mentee, name, 'I would be glad to learn from your experience with rare donors.')
  await signIn(mentor, tandem, tandem.named(name).email, '/p/isbt/mentor/requests')
  await accept(mentor, tandem.person('both').name)
  const path = new URL(mentor.url()).pathname
  await mentor.getByRole('link', { name: 'Questions and notes' }).click()
  await mentee.goto(`${path.replace('/mentor/', '/mentee/')}/questions`)
  for (const page of [mentee, mentor]) {
    await expect(page.getByRole('heading', { level: 1, name: 'Questions and notes' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'No open questions' })).toBeVisible()
    await expect(suggestions(page).getByRole('button', { name: /^Add / }).first()).toBeVisible()
    expect(await violations(page)).toEqual([])
  }
  return { mentee, mentor }
}

async function add(page: Page, question: string): Promise<void> {
  await page.getByLabel('New question').fill(question)
  await page.getByLabel('New question').press('Enter')
  await expect(list(page).filter({ hasText: question })).toBeVisible()
  await expect(page.getByLabel('New question')).toHaveValue('')
}

/** Adds the first suggestion that is not on the list, and returns its text. */
async function takeSuggestion(page: Page): Promise<string> {
  const row = suggestions(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Add / }) })
  const text = await row.first().getByRole('paragraph').innerText()
  await row.first().getByRole('button').click()
  await expect(suggestions(page).getByRole('button', { name: `Added ${text}` })).toBeFocused()
  await expect(list(page).filter({ hasText: text })).toBeVisible()
  return text
}

const order = (page: Page) => list(page).getByRole('paragraph').first().allInnerTexts()

test('a mentee collects and orders questions, the mentor adds one, and both record what came of them', async ({
  as,
  open,
  tandem,
}) => {
  const { mentee, mentor } = await questionsOf(await as('both', '/p/isbt/mentee/find'), await open(), tandem)

  await test.step('she writes one question and takes two from the programme', async () => {
    await mentee.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(mentee.getByText('Write a question first.')).toBeVisible()
    await add(mentee, 'Which congress should I go to first?')
    await mentee.getByRole('button', { name: 'First meeting' }).click()
    await expect(suggestions(mentee).getByRole('listitem').first()).toContainText(
      'What does a normal week look like',
    )
    await takeSuggestion(mentee)
    await takeSuggestion(mentee)
    await expect(list(mentee)).toHaveCount(3)
    expect(await violations(mentee)).toEqual([])
  })

  await test.step('she orders them by keyboard, and the focus stays on the button', async () => {
    const last = list(mentee).nth(2)
    const text = await last.getByRole('paragraph').first().innerText()
    await press(mentee, mentee.getByRole('button', { name: `Move up ${text}` }))
    await expect(list(mentee).nth(1)).toContainText(text)
    await expect(mentee.getByRole('button', { name: `Move up ${text}` })).toBeFocused()
    await expect(mentee.getByRole('status').filter({ hasText: 'Moved to place 2 of 3.' })).toBeAttached()
    await mentee.keyboard.press('Enter')
    await expect(list(mentee).first()).toContainText(text)
    await expect(mentee.getByRole('button', { name: `Move down ${text}` })).toBeFocused()
    await mentee.reload()
    await expect(list(mentee).first()).toContainText(text)
    await tabTo(mentee, mentee.getByRole('button', { name: `Move down ${text}` }))
  })

  await test.step('the mentor sees the same order, adds a question and marks one for the next meeting', async () => {
    await mentor.reload()
    await expect(list(mentor)).toHaveCount(3)
    expect(await order(mentor)).toEqual(await order(mentee))
    await add(mentor, 'What would you like to be known for?')
    const congress = list(mentor).filter({ hasText: 'Which congress' })
    await expect(congress.getByRole('button', { name: /^Remove/ }), 'only its writer removes it').toHaveCount(
      0,
    )
    await congress.getByRole('button', { name: /^For the next meeting/ }).click()
    await expect(congress.getByRole('button', { name: /^Take off the agenda/ })).toBeVisible()
  })

  await test.step('she writes what came of it, and both read the record', async () => {
    await mentee.reload()
    const congress = list(mentee).filter({ hasText: 'Which congress' })
    await expect(congress.getByText('For the next meeting', { exact: true })).toBeVisible()
    await congress.getByRole('button', { name: /^Mark as discussed/ }).click()
    const dialog = mentee.getByRole('dialog', { name: 'What came of it' })
    await dialog.getByLabel('What came of it').fill('The regional one, with a poster.')
    expect(await violations(mentee)).toEqual([])
    await dialog.getByRole('button', { name: 'Mark as discussed' }).click()
    await expect(dialog).toBeHidden()
    await expect(list(mentee)).toHaveCount(3)
    for (const page of [mentee, mentor]) {
      await page.reload()
      const record = page.getByRole('region', { name: 'Discussed' }).getByRole('listitem')
      await expect(record).toContainText(['Which congress should I go to first?'])
      await expect(record).toContainText(['The regional one, with a poster.'])
      expect(await violations(page)).toEqual([])
    }
  })
})

test('private notes are seen by their author alone, in both languages and after the end', async ({
  as,
  open,
  tandem,
}) => {
  const { mentee, mentor } = await questionsOf(await as('both', '/p/isbt/mentee/find'), await open(), tandem)
  await expect(notes(mentee).getByText('Only you can read this.')).toBeVisible()
  await notes(mentee).getByLabel('New private note').fill(note)
  await notes(mentee).getByRole('button', { name: 'Save note' }).click()
  await expect(notes(mentee).getByRole('listitem')).toContainText([note])
  await expect(notes(mentee).getByLabel('New private note')).toHaveValue('')
  await notes(mentee).getByRole('button', { name: /^Edit/ }).click()
  await notes(mentee).getByLabel('Private note', { exact: true }).fill(`${note} And listen.`)
  await notes(mentee).getByRole('listitem').getByRole('button', { name: 'Save note' }).click()
  await expect(notes(mentee).getByRole('listitem')).toContainText(['And listen.'])
  expect(await violations(mentee)).toEqual([])
  await mentor.reload()
  await expect(notes(mentor).getByText('Only you can read this.')).toBeVisible()
  await expect(mentor.getByText('Zwiebelfisch')).toHaveCount(0)

  await mentor.getByRole('link', { name: 'Overview' }).click()
  await mentor.getByRole('button', { name: 'End the mentorship' }).click()
  const dialog = mentor.getByRole('dialog')
  await dialog.locator('label').filter({ hasText: 'Completed' }).click()
  await dialog.getByRole('button', { name: 'End the mentorship' }).click()
  await expect(dialog).toBeHidden()
  await mentee.reload()
  await expect(mentee.getByText('This mentorship has ended').first()).toBeVisible()
  await expect(mentee.getByLabel('New question')).toHaveCount(0)
  await expect(suggestions(mentee)).toHaveCount(0)
  await notes(mentee).getByLabel('New private note').fill('What I take with me.')
  await notes(mentee).getByRole('button', { name: 'Save note' }).first().click()
  await expect(notes(mentee).getByRole('listitem').first()).toContainText('What I take with me.')
  expect(await violations(mentee)).toEqual([])

  await mentee.getByRole('button', { name: 'Français' }).click()
  await expect(mentee.getByRole('heading', { level: 1, name: 'Questions et notes' })).toBeVisible()
  await expect(mentee.getByRole('heading', { name: 'Notes privées' })).toBeVisible()
  expect(await violations(mentee)).toEqual([])
})
