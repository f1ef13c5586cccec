import { $api } from '../client'
import { groups } from './invalidation'

export const resourcesQuery = (enrolment: string) =>
  $api.queryOptions('get', '/api/v1/enrolments/{enrolment}/resources', {
    params: { path: { enrolment }, query: { limit: 100 } },
  })

/** The list itself is updated from the response. */
export const affectedByAcknowledgement = groups.enrolment
