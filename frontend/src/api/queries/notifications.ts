import { $api } from '../client'
import type { components } from '../schema'
import { affectedByCheckUp, affectedByReminder } from './activity'
import { affectedByAgreement } from './agreements'
import { affectedByRegistration } from './approvals'
import { affectedByGoal } from './goals'
import { groups, type Resource } from './invalidation'
import { affectedByMeeting } from './meetings'
import { pagedQuery } from './paged'

type Kind = components['schemas']['NotificationKind']

const path = '/api/v1/notifications'

export const notificationsQuery = pagedQuery(path, { query: {} })
/** The list with one item, for the number of unread notifications that comes with each page. */
export const unreadQuery = $api.queryOptions('get', path, { params: { query: { limit: 1 } } })
export const notificationsKey = ['get', path]
export const affectedByReading: Resource[] = [path]

const { enrolment, requests, mentorships, agreements, matches } = groups
const deputies: Resource[] = ['/api/v1/session', '/api/v1/programmes/{programme}/deputies']
/** Opening or closing a request also changes who is listed. */
const requestLifecycle = [...requests, ...matches, ...enrolment]
const requestProgress = [...requests, ...enrolment]

const byKind: Record<Kind, Resource[]> = {
  enrolment_submitted: affectedByRegistration,
  enrolment_approved: [...matches, ...enrolment, '/api/v1/enrolments/{enrolment}/resources'],
  enrolment_declined: [...matches, ...enrolment],
  enrolment_asked_back: [...enrolment],
  enrolment_answered: affectedByRegistration,
  request_received: requestLifecycle,
  request_accepted: [...requestLifecycle, ...mentorships],
  request_declined: requestLifecycle,
  request_withdrawn: requestLifecycle,
  request_seat_taken: requestLifecycle,
  request_question: requestProgress,
  request_answer: requestProgress,
  request_mentor_reminder: requestProgress,
  request_mentee_reminder: requestProgress,
  request_expired: requestLifecycle,
  request_held: requestLifecycle,
  request_resumed: requestLifecycle,
  agreement_proposed: affectedByAgreement,
  agreement_changes_requested: affectedByAgreement,
  agreement_approved: affectedByAgreement,
  agreement_withdrawn: affectedByAgreement,
  goal_activated: affectedByGoal,
  goal_reached: affectedByGoal,
  goal_checked_in: affectedByGoal,
  goal_question: affectedByGoal,
  goal_answer: affectedByGoal,
  mentorship_ended: [...mentorships, ...agreements, ...matches, ...enrolment, ...affectedByMeeting],
  meeting_proposed: affectedByMeeting,
  meeting_confirmed: affectedByMeeting,
  meeting_moved: affectedByMeeting,
  meeting_declined: affectedByMeeting,
  meeting_withdrawn: affectedByMeeting,
  meeting_cancelled: affectedByMeeting,
  meeting_held: affectedByMeeting,
  meeting_missed: affectedByMeeting,
  meeting_attendance: affectedByMeeting,
  meeting_changed: affectedByMeeting,
  meeting_taken_back: affectedByMeeting,
  meeting_reminder: affectedByMeeting,
  first_contact_due: affectedByCheckUp,
  release_possible: affectedByCheckUp,
  check_up: affectedByCheckUp,
  help_needed: affectedByReminder,
  mentorship_reminder: affectedByCheckUp,
  deputy_named: deputies,
  deputy_ended: deputies,
}

/** The resources that another person's action makes stale, by the kind of its notification. */
export const affectedByNotification = (kind: Kind): Resource[] => [path, ...byKind[kind]]
