import { expect, type Locator } from '@playwright/test'

import { violations } from './axe.ts'
import { linkFor } from './mails.ts'
import type { Tandem } from './tandem.ts'
import { signInAs, type User } from './user.ts'

/** One side of a mentorship. */
interface Side {
  user: User
  name: string
  email: string
  role: 'mentee' | 'mentor'
}

/** A mentee and a mentor in the agreement-based programme, each at a browser. */
export interface Pair {
  tandem: Tandem
  mentee: Side
  mentor: Side
  /** How many days the clock of service and browsers is ahead. */
  daysPassed: number
}

const A_DAY = 86_400_000

/** The day this many days from today, YYYY-MM-DD. */
const dayIn = ({ daysPassed }: Pair, days: number) =>
  new Date(Date.now() + (daysPassed + days) * A_DAY).toISOString().slice(0, 10)

const other = (pair: Pair, { role }: Side): Side => (role === 'mentee' ? pair.mentor : pair.mentee)

const heading = ({ user: { page } }: Side, name: string | RegExp): Locator =>
  page.getByRole('heading', { name })

const button = ({ user: { page } }: Side, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' })

const field = ({ user: { page } }: Side, name: string | RegExp): Locator =>
  page.getByLabel(name, { exact: true })

/** The page is complete, does not scroll sideways and breaks no rule of accessibility. */
async function isSound({ user: { page, device } }: Side): Promise<void> {
  // With a keyboard they are the pages of the desktop.
  if (device === 'keyboard') return
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow, 'the page does not scroll sideways').toBeLessThanOrEqual(0)
  expect(await violations(page)).toEqual([])
}

/** Opens a section of the mentorship from another one. */
async function visit({ user }: Side, section: string): Promise<void> {
  const sections = user.page.getByRole('navigation', { name: 'Sections of this mentorship' })
  await user.press(sections.getByRole('link', { name: section, exact: true }))
  await expect(sections.locator('[aria-current="page"]')).toHaveText(section)
}

/** Reads the next step on the overview, and follows it. */
async function followNextStep(side: Side, title: string, link: string): Promise<void> {
  await visit(side, 'Overview')
  await expect(heading(side, title)).toBeVisible()
  await side.user.press(side.user.page.getByRole('main').getByRole('link', { name: link, exact: true }))
}

export async function acceptRequest(pair: Pair): Promise<void> {
  const { mentor, mentee, tandem } = pair
  const { user } = mentor
  await signInAs(user, tandem, mentor.email, '/p/guided/mentor/requests')
  const request = user.page.getByRole('article', { name: mentee.name })
  await user.press(request.getByRole('link', { name: 'Read and answer' }))
  await user.press(button(mentor, 'Accept'))
  await user.press(user.page.getByRole('alertdialog').getByRole('button', { name: 'Accept' }))
  await expect(user.page.getByRole('heading', { level: 1, name: mentee.name })).toBeVisible()
  await expect(heading(mentor, `${mentee.name} will propose your first meeting`)).toBeVisible()
  await isSound(mentor)
}

/** Chooses times in the calendar, and sends them. */
async function sendTimes(side: Side, count: number): Promise<void> {
  const { user } = side
  await user.chooseTimes(count)
  await expect(user.page.getByText(`${count} of 5`)).toBeVisible()
  await isSound(side)
  await user.press(button(side, count === 1 ? 'Send 1 time' : `Send ${count} times`))
  await user.page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/)
}

/** The mentee signs in, and home leads to the times of the first meeting. */
export async function proposeFirstMeeting(pair: Pair): Promise<void> {
  const { mentee, mentor, tandem } = pair
  const { user } = mentee
  await signInAs(user, tandem, mentee.email, '/p/guided/mentee')
  await expect(heading(mentee, `Propose a first meeting to ${mentor.name}`)).toBeVisible()
  await user.press(user.page.getByRole('main').getByRole('link', { name: 'Propose times' }))
  await user.type(field(mentee, /^What it is about/), 'Who we are, and what we want from this year')
  await sendTimes(mentee, 3)
  await expect(heading(mentee, `${mentor.name} has not answered yet`)).toBeVisible()
  await isSound(mentee)
}

/** The mentor confirms the first time from the mail, in a browser in which nobody is signed in. */
export async function confirmFromMail({ mentee, mentor, tandem }: Pair, visitor: User): Promise<void> {
  const { page } = visitor
  await page.goto(await linkFor(tandem, mentor.email, 'meeting'))
  await expect(page.getByText(`${mentee.name} asks: can you meet on`)).toBeVisible()
  await visitor.press(page.getByRole('button', { name: /^Confirm / }))
  await expect(page.getByText(`Confirmed. You meet ${mentee.name} on`)).toBeVisible()
  const signIn = page.getByRole('link', { name: /^Sign in/ }).first()
  await expect(signIn, 'nobody is signed in').toBeAttached()
  await isSound({ ...mentor, user: visitor })
  await expect(mentee.user.page.getByText('Confirmed', { exact: true })).toBeVisible()
  await isSound(mentee)
}

/** Fifteen days later the meeting is over. Both have been signed out, and come back to its page. */
export async function letTheMeetingPass(pair: Pair): Promise<void> {
  const { mentee, mentor, tandem } = pair
  const meeting = new URL(mentee.user.page.url()).pathname
  pair.daysPassed += 15
  tandem.clock.passDays(15)
  for (const { user, email, role } of [mentee, mentor]) {
    await user.page.clock.setSystemTime(Date.now() + pair.daysPassed * A_DAY)
    await signInAs(user, tandem, email, meeting.replace('/mentee/', `/${role}/`))
  }
}

/** What each side writes in the notes of the first meeting: lines of a list, and a sentence. */
const LISTED = { mentee: 'Who reports a near miss, and how', mentor: 'Which congress comes first' }
const SENTENCE = 'We begin with the figures of last year.'
const NOTES = { mentee: `- ${LISTED.mentee}\n${SENTENCE}\n`, mentor: `- ${LISTED.mentor}\n` }

/** Both write in the notes of the meeting at the same time, and read the words of the other. */
export async function writeNotes({ mentee, mentor }: Pair): Promise<void> {
  const notes = (side: Side) => side.user.page.getByRole('textbox', { name: 'Notes of this meeting' })
  for (const side of [mentee, mentor]) await expect(notes(side)).toBeEditable()
  await Promise.all([mentee, mentor].map((side) => side.user.append(notes(side), NOTES[side.role])))
  for (const side of [mentee, mentor]) {
    for (const words of Object.values(NOTES)) {
      await expect.poll(() => notes(side).inputValue(), 'no word is lost or torn').toContain(words)
    }
  }
  expect(await notes(mentee).inputValue()).toBe(await notes(mentor).inputValue())
  await isSound(mentee)
}

/** Each side says that the meeting took place. */
export async function confirmAttendance({ mentee, mentor }: Pair): Promise<void> {
  await followNextStep(mentee, 'Did your meeting take place?', 'Confirm the meeting')
  await expect(heading(mentee, 'Did the meeting take place?')).toBeVisible()
  await mentee.user.press(button(mentee, 'Yes, it took place'))
  await expect(mentor.user.page.getByText('it took place, 45 minutes')).toBeVisible()
  await isSound(mentee)
  await mentor.user.press(button(mentor, 'Yes, it took place'))
  for (const side of [mentor, mentee]) {
    await expect(side.user.page.getByText('This meeting counts as held: 45 minutes')).toBeVisible()
    await isSound(side)
  }
}

const saved = ({ user: { page } }: Side) => expect(page.getByText('✓ All changes saved')).toBeVisible()

async function propose(pair: Pair, side: Side, version: number): Promise<void> {
  const { name } = other(pair, side)
  await saved(side)
  await side.user.press(button(side, `Propose to ${name}`))
  await expect(side.user.page.getByText(`Version ${version} is waiting for ${name}`)).toBeVisible()
}

/** The lines of the list in the notes are topics of the plan, and its other text is in the notes for the first meeting. */
async function beginsWithTheNotes(side: Side): Promise<void> {
  const topic = (number: number) => field(side, new RegExp(`^Topic of meeting ${number}`))
  const topics = await Promise.all([1, 2].map((number) => topic(number).inputValue()))
  expect(topics.toSorted(), 'both wrote at once, so either line is first').toEqual(
    Object.values(LISTED).toSorted(),
  )
  await expect(field(side, /^Notes for meeting 1/)).toHaveValue(SENTENCE)
}

/** The mentee finds the draft begun with the notes of the first meeting, fills in the rest, and proposes it. */
export async function writeAgreement(pair: Pair): Promise<void> {
  const { mentee } = pair
  const { user } = mentee
  const list = (name: string) => user.page.getByRole('combobox', { name })
  await followNextStep(mentee, 'Write your agreement', 'Write the agreement')
  await user.press(button(mentee, 'Write the agreement'))
  await expect(heading(mentee, 'Write your agreement')).toBeVisible()
  const aside = user.page.getByRole('complementary', { name: 'Beside the agreement' })
  for (const words of Object.values(NOTES)) await expect(aside).toContainText(words.trim())
  await expect(field(mentee, /^Topic of meeting 1/)).toBeVisible()
  await beginsWithTheNotes(mentee)
  await user.enterDay(field(mentee, 'Until'), dayIn(pair, 180))
  await user.choose(list('Number of meetings'), '6')
  await user.choose(list('Length of each'), '45 minutes')
  await user.tick(user.page.getByRole('radio', { name: 'About once a month' }))
  await user.tick(user.page.getByRole('checkbox', { name: 'Video call' }))
  await user.choose(list('Answer within'), '7 days')
  await user.type(field(mentee, 'What you promise each other'), 'What we tell each other stays between us.')
  await user.type(field(mentee, /^Topic of meeting 3/), 'The first month of reports')
  await saved(mentee)
  await isSound(mentee)
  await propose(pair, mentee, 1)
  await isSound(mentee)
}

/** The mentor comments on the number of meetings; the mentee proposes fewer. */
export async function askForChanges(pair: Pair): Promise<void> {
  const { mentee, mentor } = pair
  await followNextStep(mentor, `${mentee.name} has proposed an agreement`, 'Read the agreement')
  await mentor.user.press(button(mentor, /^Comment 2\. Meetings$/))
  await mentor.user.type(field(mentor, /^Your comment on “2/), 'Six is too many for me. Four?')
  await isSound(mentor)
  await mentor.user.press(button(mentor, 'Send back with 1 comment'))
  await expect(mentor.user.page.getByText(`You asked ${mentee.name} for changes`)).toBeVisible()
  await isSound(mentor)
  await expect(heading(mentee, `${mentor.name} asks for changes`)).toBeVisible()
  await mentee.user.press(button(mentee, 'Write the next version'))
  await expect(mentee.user.page.getByText('Six is too many for me. Four?')).toBeVisible()
  await mentee.user.choose(mentee.user.page.getByRole('combobox', { name: 'Number of meetings' }), '4')
  await propose(pair, mentee, 2)
}

async function approve(side: Side, version: number): Promise<void> {
  await side.user.press(button(side, `Approve version ${version}`))
  await side.user.press(side.user.page.getByRole('alertdialog').getByRole('button', { name: 'Approve' }))
  await expect(side.user.page.getByText(`Version ${version} · In force`)).toBeVisible()
  await isSound(side)
}

/** The mentor reads what changed, compares the versions, and approves. The mentorship is then active. */
export async function compareAndApprove({ mentee, mentor }: Pair): Promise<void> {
  const { user } = mentor
  await expect(heading(mentor, 'Read version 2 and decide')).toBeVisible()
  await user.press(button(mentor, 'Next change'))
  await expect(user.page.locator('[data-change]:focus')).toContainText('6')
  await isSound(mentor)
  await approve(mentor, 2)
  await user.press(user.page.getByRole('link', { name: 'Compare 1 and 2' }))
  await expect(user.page.getByText('1 change', { exact: true })).toBeVisible()
  await isSound(mentor)
  await user.press(user.page.getByRole('link', { name: 'Back to the agreement' }))
  await visit(mentee, 'Overview')
  await expect(mentee.user.page.getByText('Agreement approved by both')).toBeVisible()
  await expect(mentee.user.page.locator('[aria-current="step"]')).toHaveText(/Meetings/)
}

const GOAL = 'First quarterly report on near misses'

/** The mentee answers the five letters of a goal, and starts it. */
export async function setGoal(pair: Pair): Promise<void> {
  const { mentee } = pair
  const { user } = mentee
  const answer = (title: string) => user.page.getByRole('region', { name: title }).getByRole('textbox')
  await followNextStep(mentee, 'Set your first goal', 'Write a goal')
  await user.press(button(mentee, 'Set a goal'))
  await expect(user.page.getByRole('heading', { level: 1, name: 'Set a goal' })).toBeVisible()
  await user.type(field(mentee, /^What to call it/), GOAL)
  await user.type(answer('What exactly do you want to do?'), 'Start near-miss reporting in eight hospitals.')
  await user.type(field(mentee, 'What you count'), 'Hospitals that report')
  await user.type(field(mentee, 'At the start'), '0')
  await user.type(field(mentee, 'Target'), '8')
  await user.type(field(mentee, 'Unit'), 'hospitals')
  await user.type(answer('Is it in your power?'), 'I train the nurses.')
  await user.type(answer('Can you do it beside your work?'), 'Two hours a week.')
  await user.enterDay(field(mentee, 'Date'), dayIn(pair, 120))
  await saved(mentee)
  await isSound(mentee)
  await user.press(button(mentee, 'Start this goal'))
  await expect(user.page.getByRole('heading', { level: 1, name: GOAL })).toBeVisible()
}

/** The mentee checks in; both see it in the drawing and in its table. */
export async function checkIn({ mentee, mentor }: Pair): Promise<void> {
  const { user } = mentee
  await user.type(user.page.getByLabel(/hospitals now/i), '3')
  await user.type(field(mentee, /^What happened/), 'Three hospitals have the form.')
  await user.press(button(mentee, 'Save check-in'))
  await expect(user.page.getByText('3 of 8 hospitals')).toBeVisible()
  await visit(mentor, 'Goals')
  await mentor.user.press(mentor.user.page.getByRole('link', { name: GOAL }))
  for (const side of [mentee, mentor]) {
    const { page } = side.user
    await expect(page.getByRole('img', { name: /Check-ins as steps up to 3/ })).toBeVisible()
    await expect(page.getByRole('table', { name: 'Check-ins' })).toContainText(
      'Three hospitals have the form.',
    )
    await isSound(side)
  }
}

/** The next meeting: the mentee proposes two times, and the mentor confirms the second. */
export async function planNextMeeting({ mentee, mentor }: Pair): Promise<void> {
  await followNextStep(mentee, `Plan your next meeting with ${mentor.name}`, 'Propose times')
  await sendTimes(mentee, 2)
  await followNextStep(mentor, `${mentee.name} has proposed times to meet`, 'Choose a time')
  await mentor.user.tick(mentor.user.page.getByRole('radio').nth(1))
  await mentor.user.press(button(mentor, 'Confirm this time'))
  for (const side of [mentor, mentee]) {
    await expect(side.user.page.getByText('Confirmed', { exact: true })).toBeVisible()
  }
}

/** The mentor moves the meeting with the mentee's consent, and then has to cancel it. */
export async function moveAndCancel({ mentee, mentor }: Pair): Promise<void> {
  const { user } = mentor
  await user.press(user.page.getByRole('link', { name: 'Propose another time' }))
  await sendTimes(mentor, 1)
  await expect(user.page.getByText('The agreed time stands until a new one is confirmed')).toBeVisible()
  await expect(heading(mentee, `${mentor.name} would like to move the meeting`)).toBeVisible()
  await mentee.user.press(button(mentee, 'Confirm this time'))
  await expect(heading(mentor, 'When')).toBeVisible()
  await user.press(button(mentor, 'Cancel the meeting'))
  const dialog = user.page.getByRole('dialog', { name: 'Cancel this meeting?' })
  await user.type(dialog.getByLabel(`A word to ${mentee.name}`), 'I am ill. Next month?')
  await user.press(dialog.getByRole('button', { name: 'Cancel the meeting' }))
  await expect(user.page.getByText('You cancelled this meeting.')).toBeVisible()
  await isSound(mentor)
  await expect(mentee.user.page.getByText('I am ill. Next month?')).toBeVisible()
}

/** They met by chance: the mentor enters it, the mentee confirms it, and the hours of both meetings count. */
export async function enterPastMeeting(pair: Pair): Promise<void> {
  const { mentee, mentor } = pair
  const { user } = mentor
  await visit(mentor, 'Meetings')
  await user.press(button(mentor, 'Enter a past meeting'))
  const dialog = user.page.getByRole('dialog', { name: 'Enter a past meeting' })
  await user.type(dialog.getByLabel(/^What it is about/), 'The poster for the congress')
  await user.type(dialog.getByLabel('Where you meet'), 'At the congress in Lyon')
  await user.press(dialog.getByRole('button', { name: 'Enter the meeting' }))
  await expect(dialog.getByText('Enter a day and a time.')).toBeVisible()
  await expect(dialog.getByLabel('Day')).toBeFocused()
  await isSound(mentor)
  await user.enterDay(dialog.getByLabel('Day'), dayIn(pair, -2))
  await user.enterTime(dialog.getByLabel('Time'), '10:00')
  await user.press(dialog.getByRole('button', { name: 'Enter the meeting' }))
  await expect(dialog).toBeHidden()
  await visit(mentee, 'Meetings')
  await mentee.user.press(mentee.user.page.getByRole('link', { name: /^Answer/ }))
  await mentee.user.press(button(mentee, 'Yes, it took place'))
  await expect(mentee.user.page.getByText('This meeting counts as held: 45 minutes')).toBeVisible()
  for (const side of [mentee, mentor]) {
    await visit(side, 'Meetings')
    await expect(side.user.page.getByText('in 2 meetings held')).toBeVisible()
    await expect(side.user.page.getByText('1 hour 30 minutes')).toBeVisible()
    await isSound(side)
  }
}

/** The mentor proposes a change of the agreement, and the mentee approves it. */
export async function amendAgreement(pair: Pair): Promise<void> {
  const { mentee, mentor } = pair
  await visit(mentor, 'Agreement')
  await mentor.user.press(button(mentor, 'Propose a change'))
  await expect(heading(mentor, 'Change your agreement')).toBeVisible()
  await mentor.user.tick(mentor.user.page.getByRole('radio', { name: 'Every two weeks' }))
  await propose(pair, mentor, 3)
  await followNextStep(mentee, `${mentor.name} has proposed an agreement`, 'Read the agreement')
  await approve(mentee, 3)
  await expect(mentee.user.page.getByText('4 meetings of 45 minutes · Every two weeks')).toBeVisible()
  await expect(mentor.user.page.getByText('Version 3 · In force')).toBeVisible()
}
