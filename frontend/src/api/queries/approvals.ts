import { $api } from '../client'
import type { paths } from '../schema'
import type { Resource } from './invalidation'
import { pagedQuery } from './paged'

export const approvalsPath = '/api/v1/programmes/{programme}/approvals'
const approvalPath = '/api/v1/programmes/{programme}/enrolments/{enrolment}'
const templatesPath = '/api/v1/programmes/{programme}/templates'

type Filter = Omit<NonNullable<paths[typeof approvalsPath]['get']['parameters']['query']>, 'after' | 'limit'>

/** The registrations of a programme, longest waiting first. */
export const approvalsQuery = (programme: string, filter: Filter) =>
  pagedQuery(approvalsPath, { path: { programme }, query: { limit: 20, ...filter } })

/** A registration that waits for a decision, or whose decision can still be undone. */
export const approvalQuery = (programme: string, enrolment: string) =>
  $api.queryOptions('get', approvalPath, { params: { path: { programme, enrolment } } })

/** One page of 100 templates is more than a coordinator would read. */
export const templatesQuery = (programme: string) =>
  $api.queryOptions('get', templatesPath, { params: { path: { programme }, query: { limit: 100 } } })

/** The lists are updated in place, see `useApprovalCache`. */
export const affectedByDecision: Resource[] = [approvalPath]
export const affectedByUndoneDecision: Resource[] = [approvalsPath, approvalPath]
export const affectedByTemplate: Resource[] = [templatesPath]
/** For notifications to coordinators. */
export const affectedByRegistration: Resource[] = [approvalsPath, approvalPath]
