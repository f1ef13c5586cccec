import type { Page } from '@playwright/test'

import type { Persona } from './tandem.ts'
import { expect } from './fixtures.ts'
import { ask, rankedMentors } from './steps.ts'

/** A page of the app and its reader; `null` is a visitor. */
export interface Place {
  name: string
  persona: Persona | null
  address: string
}

type As = (persona: Persona, address?: string) => Promise<Page>

const FIXED: Place[] = [
  { name: 'programmes', persona: null, address: '/' },
  { name: 'overview', persona: 'both', address: '/home' },
  { name: 'overview-coordinator', persona: 'coordinator', address: '/home' },
  { name: 'programme-isbt', persona: null, address: '/programmes/isbt' },
  { name: 'programme-isth', persona: null, address: '/programmes/isth' },
  { name: 'programme-guided', persona: null, address: '/programmes/guided' },
  { name: 'questions', persona: null, address: '/programmes/isbt/questions' },
  { name: 'access-not-signed-in', persona: null, address: '/access' },
  { name: 'access-problem', persona: null, address: '/access?problem=sign_in_expired' },
  { name: 'privacy', persona: null, address: '/privacy' },
  { name: 'accessibility', persona: null, address: '/accessibility' },
  { name: 'not-found', persona: null, address: '/nothing/is/here' },
  { name: 'access-lapsed', persona: 'lapsed', address: '/access' },
  { name: 'access-non-member', persona: 'non_member', address: '/access' },
  { name: 'not-enrolled', persona: 'mentee', address: '/p/isbt/mentee' },
  { name: 'enrol', persona: 'mentee', address: '/p/isbt/mentee/enrol' },
  { name: 'mentors-by-invitation', persona: 'mentee', address: '/p/isbt/mentor/enrol' },
  { name: 'notifications-none', persona: 'mentee', address: '/notifications' },
  { name: 'mentee-home', persona: 'both', address: '/p/isbt/mentee' },
  { name: 'mentee-enrolled', persona: 'both', address: '/p/isbt/mentee/enrol' },
  { name: 'mentee-resources', persona: 'both', address: '/p/isbt/mentee/resources' },
  { name: 'mentee-profile-about', persona: 'both', address: '/p/isbt/mentee/profile' },
  { name: 'mentee-profile-expertise', persona: 'both', address: '/p/isbt/mentee/profile?step=expertise' },
  { name: 'mentee-profile-where', persona: 'both', address: '/p/isbt/mentee/profile?step=where' },
  { name: 'mentee-profile-preferences', persona: 'both', address: '/p/isbt/mentee/profile?step=preferences' },
  { name: 'find', persona: 'both', address: '/p/isbt/mentee/find' },
  { name: 'find-filtered', persona: 'both', address: '/p/isbt/mentee/find?languages=en' },
  { name: 'find-shortlist', persona: 'both', address: '/p/isbt/mentee/find?only=shortlisted' },
  { name: 'mentee-requests', persona: 'both', address: '/p/isbt/mentee/requests' },
  { name: 'mentee-mentorships', persona: 'both', address: '/p/isbt/mentee/mentorships' },
  { name: 'mentor-home', persona: 'both', address: '/p/isbt/mentor' },
  { name: 'mentor-profile-about', persona: 'both', address: '/p/isbt/mentor/profile' },
  { name: 'mentor-profile-preferences', persona: 'both', address: '/p/isbt/mentor/profile?step=preferences' },
  { name: 'mentor-requests', persona: 'both', address: '/p/isbt/mentor/requests' },
  { name: 'mentor-mentorships', persona: 'both', address: '/p/isbt/mentor/mentorships' },
  { name: 'find-a-mentee', persona: 'mentor_two', address: '/p/isth/mentor/find' },
  { name: 'approvals', persona: 'coordinator', address: '/coordinate/isbt/approvals' },
  { name: 'invitations', persona: 'coordinator', address: '/coordinate/isbt/invitations' },
  { name: 'interested', persona: 'coordinator', address: '/coordinate/isbt/invitations?view=interested' },
  { name: 'deputies', persona: 'coordinator', address: '/coordinate/isbt/deputies' },
  { name: 'quiet-mentorships', persona: 'coordinator', address: '/coordinate/isbt/quiet-mentorships' },
  { name: 'invitation-unknown', persona: null, address: '/invitation/nothing' },
  { name: 'account-notifications', persona: 'both', address: '/account/notifications' },
  { name: 'account-notifications-coordinator', persona: 'coordinator', address: '/account/notifications' },
  { name: 'unsubscribe-unknown', persona: null, address: '/unsubscribe/nothing' },
  { name: 'account-calendar', persona: 'both', address: '/account/calendar' },
  { name: 'meeting-link-unknown', persona: null, address: '/meeting/nothing' },
  { name: 'check-up-link-unknown', persona: null, address: '/check-up/nothing' },
  { name: 'account-sessions', persona: 'both', address: '/account/sessions' },
  { name: 'account-name', persona: 'both', address: '/account/name' },
  { name: 'asked-name', persona: 'both', address: '/name' },
  { name: 'find-compare', persona: 'both', address: '/p/isbt/mentee/find/compare' },
  { name: 'administration', persona: 'administrator', address: '/administration' },
  { name: 'administration-members', persona: 'administrator', address: '/administration/members' },
  { name: 'administration-deliveries', persona: 'administrator', address: '/administration/deliveries' },
  { name: 'administration-audit', persona: 'administrator', address: '/administration/audit' },
  { name: 'administration-sign-in', persona: 'administrator', address: '/administration/sign-in' },
  { name: 'components', persona: null, address: '/development/components' },
]

/** Every page of the app, with data on it. Some of the data is created first. */
export async function everyPlace(as: As): Promise<Place[]> {
  const mentee = await as('both', '/p/isbt/mentee/find')
  const [first = '', second = '', third = ''] = await rankedMentors(mentee)
  const profile = mentee.getByRole('article', { name: first }).getByRole('link', { name: 'Profile' })
  const findMentor = await profile.getAttribute('href')
  await mentee.getByRole('button', { name: `Shortlist ${third}` }).click()
  await expect(mentee.getByRole('button', { name: 'Shortlist 1' })).toBeVisible()
  for (const mentor of [first, second]) {
    await ask(mentee, mentor, 'I would be glad to learn from your experience with rare donors.')
  }
  await mentee.goto('/p/isbt/mentee/requests')
  const sent = await mentee
    .getByRole('article', { name: first })
    .getByRole('link', { name: 'Open' })
    .getAttribute('href')
  await mentee.context().close()
  const mentorship = await accepted(as)
  const administrator = await as('administrator', '/administration/members')
  const member = await administrator.getByRole('table').getByRole('link').first().getAttribute('href')
  await administrator.context().close()
  const coordinator = await as('coordinator', '/coordinate/isbt/approvals')
  const applicant = await coordinator.getByRole('table').getByRole('link').first().getAttribute('href')
  await coordinator.context().close()
  expect([findMentor, sent, member, applicant], 'what was made has an address').not.toContain(null)
  return [
    ...FIXED,
    { name: 'find-mentor', persona: 'both', address: findMentor ?? '' },
    { name: 'mentee-request', persona: 'both', address: sent ?? '' },
    { name: 'mentorship', persona: 'mentor_one', address: mentorship },
    { name: 'mentorship-questions', persona: 'mentor_one', address: `${mentorship}/questions` },
    { name: 'meetings', persona: 'mentor_one', address: `${mentorship}/meetings` },
    { name: 'meeting-propose', persona: 'mentor_one', address: `${mentorship}/meetings/propose` },
    { name: 'agreement', persona: 'mentor_one', address: `${mentorship}/agreement` },
    { name: 'agreement-compare', persona: 'mentor_one', address: `${mentorship}/agreement/compare` },
    { name: 'goals', persona: 'mentor_one', address: `${mentorship}/goals` },
    { name: 'applicant', persona: 'coordinator', address: applicant ?? '' },
    { name: 'administration-member', persona: 'administrator', address: member ?? '' },
  ]
}

/** A mentor accepts the request that waits for her. Returns the path of the mentorship. */
async function accepted(as: As): Promise<string> {
  const mentor = await as('mentor_one', '/p/isbt/mentor/requests')
  await mentor.getByRole('link', { name: 'Read and answer' }).first().click()
  await mentor.getByRole('button', { name: 'Accept' }).click()
  await mentor.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click()
  await mentor.waitForURL(/\/mentorships\/[0-9a-f-]{36}/)
  const address = new URL(mentor.url()).pathname
  await mentor.context().close()
  return address
}

/** Opens an address and waits until it has loaded, without placeholders. */
export async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('load')
  // The gallery of components shows placeholders on purpose.
  if (!address.startsWith('/development/')) await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}
