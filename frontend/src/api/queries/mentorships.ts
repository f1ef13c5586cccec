import { $api } from '../client'
import { allOfEnrolment } from './invalidation'
import { affectedByMeeting } from './meetings'
import { pagedQuery } from './paged'

export const mentorshipsQuery = (enrolment: string) =>
  pagedQuery('/api/v1/enrolments/{enrolment}/mentorships', { path: { enrolment } })

export const mentorshipQuery = (mentorship: string) =>
  $api.queryOptions('get', '/api/v1/mentorships/{mentorship}', { params: { path: { mentorship } } })

/** Both members get a free seat, so lists, next steps and possible requests change. Open meetings are cancelled. */
export const affectedByEndedMentorship = [...allOfEnrolment, ...affectedByMeeting]
