import { $api } from '../client'
import type { Resource } from './invalidation'
import { pagedQuery } from './paged'

const path = '/api/v1/mentorships/{mentorship}/activity'
export const quietPath = '/api/v1/programmes/{programme}/quiet-mentorships'

/** Whether the two are in contact, and what the reader was asked about it. */
export const activityQuery = (mentorship: string) =>
  $api.queryOptions('get', path, { params: { path: { mentorship } } })

/** The question behind the link in a mail. It needs no session. */
export const checkUpLinkQuery = (link: string) =>
  $api.queryOptions('get', '/api/v1/check-up-links/{check_up_link}', {
    params: { path: { check_up_link: link } },
  })

/** The quiet mentorships of a programme, or those that were reminded. */
export const quietQuery = (programme: string, list: 'quiet' | 'reminded') =>
  pagedQuery(quietPath, { path: { programme }, query: { limit: 20, list } })

export const affectedByCheckUp: Resource[] = [path]
export const affectedByReminder: Resource[] = [quietPath]
