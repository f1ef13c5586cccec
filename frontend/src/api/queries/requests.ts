import { $api } from '../client'
import { allOfEnrolment } from './invalidation'
import { pagedQuery } from './paged'

const path = '/api/v1/enrolments/{enrolment}/requests'

/** The requests of an enrolment, newest first. */
export const requestsQuery = (enrolment: string, status: 'pending' | 'closed') =>
  pagedQuery(path, { path: { enrolment }, query: { status } })

/** All open requests of an enrolment. The policy allows only a few, so one page holds them. */
export const openRequestsQuery = (enrolment: string) =>
  $api.queryOptions('get', path, {
    params: { path: { enrolment }, query: { status: 'pending', limit: 100 } },
  })

export const requestQuery = (request: string) =>
  $api.queryOptions('get', '/api/v1/requests/{request}', { params: { path: { request } } })

/** A request changes seats, lists and the next step. */
export const affectedByRequest = allOfEnrolment
