import { $api } from '../client'
import type { Instant } from '@/lib/time'
import { mentorshipProgress, type Resource } from './invalidation'
import { pagedQuery } from './paged'

const path = '/api/v1/mentorships/{mentorship}/meetings'

/** The meetings of a mentorship that are over or off, newest first. */
export const closedMeetingsQuery = (mentorship: string) =>
  pagedQuery(path, { path: { mentorship }, query: { status: 'closed' } })

/** The open meetings of a mentorship, with the hours held. The service allows at most fifty. */
export const openMeetingsQuery = (mentorship: string) =>
  $api.queryOptions('get', path, {
    params: { path: { mentorship }, query: { status: 'open', limit: 100 } },
  })

export const meetingQuery = (meeting: string) =>
  $api.queryOptions('get', '/api/v1/meetings/{meeting}', { params: { path: { meeting } } })

export const availabilityQuery = (mentorship: string, from: Instant, until: Instant) =>
  $api.queryOptions('get', '/api/v1/mentorships/{mentorship}/availability', {
    params: { path: { mentorship }, query: { from_at: from, until_at: until } },
  })

export const affectedByMeeting: Resource[] = [
  path,
  '/api/v1/meetings/{meeting}',
  '/api/v1/mentorships/{mentorship}/availability',
  '/api/v1/mentorships/{mentorship}/questions',
  ...mentorshipProgress,
]
