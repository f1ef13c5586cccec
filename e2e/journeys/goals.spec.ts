import type { Page } from '@playwright/test'

import { violations } from '../support/axe.ts'
import { expect, signIn, test, type Tandem } from '../support/fixtures.ts'
import { press, type } from '../support/keyboard.ts'
import { mailsAbout } from '../support/mails.ts'
import { accept, ask, rankedMentors } from '../support/steps.ts'

interface Pair {
  mentee: Page
  mentor: Page
  mentorName: string
  /** The address of the mentee's goals, and that of the mentor's. */
  own: string
  theirs: string
}

/** Creates a mentorship, and finds its goals for both members. */
async function match(mentee: Page, mentor: Page, tandem: Tandem): Promise<Pair> {
  const [mentorName = ''] = await rankedMentors(mentee)
  await ask(mentee, mentorName, 'I would be glad to learn from your experience with rare donors.')
  await signIn(mentor, tandem, tandem.named(mentorName).email, '/p/isbt/mentor/requests')
  await accept(mentor, tandem.person('both').name)
  await mentor.waitForURL(/\/mentorships\/[0-9a-f-]{36}/)
  const theirs = `${new URL(mentor.url()).pathname}/goals`
  return { mentee, mentor, mentorName, own: theirs.replace('/mentor/', '/mentee/'), theirs }
}

const name = 'First quarterly report on near misses'
const due = '2031-03-31'
const question = 'Which of the three missing hospitals would help you most?'

const section = (page: Page, title: string) => page.getByRole('region', { name: title })

/** Answers the five letters. */
async function writeGoal(page: Page): Promise<void> {
  await page.getByLabel('What to call it').fill(name)
  const specific = 'Start near-miss reporting in the eight hospitals that get their blood from us.'
  await section(page, 'What exactly do you want to do?').getByRole('textbox').fill(specific)
  const measure = section(page, 'How will you know that you have reached it?')
  await measure.getByLabel('What you count').fill('Hospitals that report near misses')
  await measure.getByLabel('At the start').fill('0')
  await measure.getByLabel('Target').fill('8')
  await measure.getByLabel('Unit').fill('hospitals')
  await section(page, 'Is it in your power?').getByRole('textbox').fill('I train the nurses.')
  await section(page, 'Can you do it beside your work?').getByRole('textbox').fill('Two hours a week.')
}

test('a mentee sets a goal by its letters, both work on it, and it is reached', async ({
  as,
  open,
  tandem,
}) => {
  test.slow()
  const pair = await match(await as('both', '/p/isbt/mentee/find'), await open(), tandem)
  const { mentee, mentor, mentorName } = pair
  const menteeName = tandem.person('both').name

  await test.step('she writes it letter by letter, and is asked for what is missing', async () => {
    await mentee.goto(pair.own)
    await expect(mentee.getByRole('heading', { name: 'Set your first goal' })).toBeVisible()
    expect(await violations(mentee)).toEqual([])
    await mentee.getByRole('button', { name: 'Set a goal' }).click()
    await expect(mentee.getByRole('heading', { level: 1, name: 'Set a goal' })).toBeVisible()
    await writeGoal(mentee)
    await expect(mentee.getByText('1 of 5 questions open')).toBeVisible()
    await expect(mentee.getByText('✓ All changes saved')).toBeVisible()
    await mentee.getByRole('button', { name: 'Start this goal' }).click()
    await expect(mentee.getByText('This question is still open.')).toBeVisible()
    await expect(mentee.getByLabel('Date', { exact: true })).toBeFocused()
    expect(await violations(mentee)).toEqual([])
    await mentee.reload()
    await expect(mentee.getByLabel('What to call it'), 'nothing is lost').toHaveValue(name)
    await mentee.getByLabel('Date', { exact: true }).fill(due)
    await expect(mentee.getByText('all questions answered')).toBeVisible()
    await mentee.getByRole('button', { name: 'Start this goal' }).click()
    await expect(mentee.getByRole('heading', { level: 1, name })).toBeVisible()
  })

  await test.step('the mentor is told and asks a question', async () => {
    const mail = await mailsAbout(tandem, tandem.named(mentorName).email, `${menteeName} has set a goal`, 1)
    expect(mail.text).toContain(name)
    await mentor.goto(pair.theirs)
    await mentor.getByRole('link', { name }).click()
    await expect(mentor.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(mentor.getByRole('link', { name: 'Change the goal' })).toHaveCount(0)
    await mentor.getByLabel('Your question').fill(question)
    await mentor.getByRole('button', { name: 'Send the question' }).click()
    await expect(mentor.getByRole('heading', { name: question })).toBeVisible()
    expect(await violations(mentor)).toEqual([])
  })

  await test.step('she answers beside her goal', async () => {
    await expect(mentee.getByRole('heading', { name: question }), 'it appears live').toBeVisible()
    await mentee.getByLabel('Your answer').fill('The one across the river.')
    await mentee.getByRole('button', { name: 'Answer', exact: true }).click()
    await expect(mentee.getByRole('heading', { name: 'Asked before' })).toBeVisible()
  })

  await test.step('both check in, and the chart and its table show it', async () => {
    await mentee.getByLabel('hospitals now').fill('two')
    await mentee.getByRole('button', { name: 'Save check-in' }).click()
    await expect(mentee.getByText('Write a number, with two decimals at most.')).toBeVisible()
    await mentee.getByLabel('hospitals now').fill('2,5')
    await mentee.getByLabel('What happened').fill('Two and a half.')
    await mentee.getByRole('button', { name: 'Save check-in' }).click()
    await expect(mentee.getByText('2.5 of 8 hospitals')).toBeVisible()
    await mentor.getByLabel('hospitals now').fill('5')
    await mentor.getByRole('button', { name: 'Save check-in' }).click()
    await expect(mentor.getByText('5 of 8 hospitals')).toBeVisible()
    await expect(mentor.getByRole('img', { name: /Check-ins as steps up to 5/ })).toBeVisible()
    const table = mentor.getByRole('table', { name: 'Check-ins' })
    await expect(table.getByRole('row')).toHaveCount(3)
    await expect(table).toContainText('Two and a half.')
    expect(await violations(mentor)).toEqual([])
    await mentee.reload()
    const own = mentee.getByRole('table', { name: 'Check-ins' })
    await expect(own.getByRole('button', { name: /^Delete/ }), 'only of her own check-in').toHaveCount(1)
    expect(await violations(mentee)).toEqual([])
  })

  await test.step('a milestone is added and reached', async () => {
    await mentee.getByRole('button', { name: 'Add a milestone' }).click()
    await mentee.getByLabel('Milestone', { exact: true }).fill('The form is agreed')
    await mentee.getByRole('button', { name: 'Add', exact: true }).click()
    await mentee.getByRole('button', { name: /^Mark as reached.*The form is agreed/ }).click()
    await expect(mentee.getByText(/reached on/)).toBeVisible()
  })

  await test.step('the goal changes, and the earlier version stays readable', async () => {
    await mentee.getByRole('link', { name: 'Change the goal' }).click()
    await mentee.getByLabel('Target').fill('7')
    await mentee.getByLabel('Why it changes').fill('Two hospitals have merged.')
    expect(await violations(mentee)).toEqual([])
    await mentee.getByRole('button', { name: 'Save changes' }).click()
    await expect(mentee.getByText('5 of 7 hospitals')).toBeVisible()
    await mentee.getByText(/Version 1, until/).click()
    await expect(mentee.getByText('Two hospitals have merged.')).toBeVisible()
  })

  await test.step('it is reached, and the mentor is told', async () => {
    await mentee.getByRole('button', { name: 'Mark as reached' }).click()
    await mentee.getByRole('alertdialog').getByRole('button', { name: 'Yes, it is reached' }).click()
    await expect(mentee.getByText('Done: Goal reached')).toBeVisible()
    await expect(mentee.getByRole('button', { name: 'Save check-in' })).toHaveCount(0)
    expect(await violations(mentee)).toEqual([])
    await mailsAbout(tandem, tandem.named(mentorName).email, `${menteeName} has reached a goal`, 1)
    await expect(mentor.getByText('Done: Goal reached')).toBeVisible()
  })
})

test('by keyboard alone a goal is written and started', async ({ as, open, tandem }) => {
  test.slow()
  const { mentee, own } = await match(await as('both', '/p/isbt/mentee/find'), await open(), tandem)
  await mentee.goto(own)
  await press(mentee, mentee.getByRole('button', { name: 'Set a goal' }))
  await expect(mentee.getByRole('heading', { level: 1, name: 'Set a goal' })).toBeFocused()
  await type(mentee, mentee.getByLabel('What to call it'), name)
  const answer = (title: string) => section(mentee, title).getByRole('textbox')
  await type(mentee, answer('What exactly do you want to do?'), 'Report near misses.')
  await type(mentee, mentee.getByLabel('What you count'), 'Hospitals')
  await type(mentee, mentee.getByLabel('At the start'), '0')
  await type(mentee, mentee.getByLabel('Target'), '8')
  await type(mentee, mentee.getByLabel('Unit'), 'hospitals')
  await type(mentee, answer('Is it in your power?'), 'I train the nurses.')
  await type(mentee, answer('Can you do it beside your work?'), 'Two hours a week.')
  await mentee.getByLabel('Date', { exact: true }).fill(due)
  await press(mentee, mentee.getByRole('button', { name: 'Start this goal' }))
  await expect(mentee.getByRole('heading', { level: 1, name })).toBeFocused()
  await type(mentee, mentee.getByLabel('hospitals now'), '3')
  await mentee.keyboard.press('Enter')
  await expect(mentee.getByText('3 of 8 hospitals')).toBeVisible()
})

test('on a phone a goal is written, checked in on and dropped with a reason', async ({
  as,
  open,
  tandem,
}) => {
  test.slow()
  const { mentee, own } = await match(await as('both', '/p/isbt/mentee/find'), await open(), tandem)
  await mentee.setViewportSize({ width: 390, height: 844 })
  await mentee.goto(own)
  await mentee.getByRole('button', { name: 'Set a goal' }).click()
  await writeGoal(mentee)
  await mentee.getByLabel('Date', { exact: true }).fill(due)
  expect(await violations(mentee)).toEqual([])
  await mentee.getByRole('button', { name: 'Start this goal' }).click()
  await mentee.getByLabel('hospitals now').fill('3')
  await mentee.getByRole('button', { name: 'Save check-in' }).click()
  await expect(mentee.getByText('3 of 8 hospitals')).toBeVisible()
  expect(await violations(mentee)).toEqual([])
  const overflow = await mentee.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow, 'nothing scrolls sideways').toBeLessThanOrEqual(0)
  await mentee.getByRole('button', { name: 'Drop the goal' }).click()
  const dialog = mentee.getByRole('dialog', { name: 'Drop this goal' })
  await dialog.getByRole('button', { name: 'Drop the goal' }).click()
  await expect(dialog.getByText('Write the reason first.')).toBeVisible()
  await dialog.getByLabel('Reason').fill('The ward was closed.')
  await dialog.getByRole('button', { name: 'Drop the goal' }).click()
  await expect(mentee.getByText('The ward was closed.')).toBeVisible()
})
