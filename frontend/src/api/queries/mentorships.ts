import { $api } from '../client'
import { allOfEnrolment } from './invalidation'
import { pagedQuery } from './paged'

export const mentorshipsQuery = (enrolment: string) =>
  pagedQuery('/api/v1/enrolments/{enrolment}/mentorships', { path: { enrolment } })

export const mentorshipQuery = (mentorship: string) =>
  $api.queryOptions('get', '/api/v1/mentorships/{mentorship}', { params: { path: { mentorship } } })

/** Both get a free place: lists, next steps and what can be requested change. */
export const affectedByEndedMentorship = allOfEnrolment
