import type { BrowserContextOptions, Page } from '@playwright/test'

import { requestGuided } from '../support/api.ts'
import { test } from '../support/fixtures.ts'
import * as steps from '../support/mentorship.ts'
import { type User, withKeyboard, withMouse, withTouch } from '../support/user.ts'

interface Form {
  title: string
  at: (page: Page) => User
  options: BrowserContextOptions
}

const forms: Form[] = [
  { title: 'on a desktop', at: withMouse, options: {} },
  {
    title: 'on a phone',
    at: withTouch,
    options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  },
  { title: 'by keyboard alone', at: withKeyboard, options: {} },
]

// Fifteen steps in three browsers take two minutes on a slow machine.
test.describe.configure({ timeout: 300_000 })

for (const { title, at, options } of forms) {
  test(`from an accepted request to an amended agreement, ${title}`, async ({ as, open, tandem }) => {
    const [menteeSetup, mentorSetup, coordinator] = [
      await as('mentee'),
      await as('mentor_two'),
      await as('coordinator'),
    ]
    await requestGuided(menteeSetup, mentorSetup, coordinator)
    for (const page of [menteeSetup, mentorSetup, coordinator]) await page.close()

    const side = async (persona: 'mentee' | 'mentor_two', role: 'mentee' | 'mentor') => {
      const { name, email } = tandem.person(persona)
      return { user: at(await open(options)), name, email, role }
    }
    const pair: steps.Pair = {
      tandem,
      mentee: await side('mentee', 'mentee'),
      mentor: await side('mentor_two', 'mentor'),
      daysPassed: 0,
    }
    await test.step('the mentor accepts the request', () => steps.acceptRequest(pair))
    await test.step('the mentee proposes times', () => steps.proposeFirstMeeting(pair))
    const visitor = at(await open(options))
    await test.step('the mentor confirms one from the mail', () => steps.confirmFromMail(pair, visitor))
    await test.step('the meeting passes', () => steps.letTheMeetingPass(pair))
    await test.step('both write its notes at once', () => steps.writeNotes(pair))
    await test.step('both confirm that it took place', () => steps.confirmAttendance(pair))
    await test.step('the mentee writes the agreement', () => steps.writeAgreement(pair))
    await test.step('the mentor asks for changes', () => steps.askForChanges(pair))
    await test.step('the mentor compares and approves', () => steps.compareAndApprove(pair))
    await test.step('the mentee sets a goal', () => steps.setGoal(pair))
    await test.step('the mentee checks in', () => steps.checkIn(pair))
    await test.step('the next meeting is planned', () => steps.planNextMeeting(pair))
    await test.step('it is moved and cancelled', () => steps.moveAndCancel(pair))
    await test.step('a past meeting is entered, and hours count', () => steps.enterPastMeeting(pair))
    await test.step('the agreement is amended', () => steps.amendAgreement(pair))
  })
}
