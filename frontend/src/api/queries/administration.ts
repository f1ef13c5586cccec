import { $api } from '../client'
import type { Resource } from './invalidation'
import { pagedQuery } from './paged'

const sessionsPath = '/api/v1/administration/members/{member}/sessions'
const deliveriesPath = '/api/v1/administration/deliveries'

interface Search {
  q?: string
}

export const healthQuery = $api.queryOptions(
  'get',
  '/api/v1/administration/health',
  {},
  { refetchInterval: 30_000 },
)

export const membersQuery = ({ q }: Search) =>
  pagedQuery('/api/v1/administration/members', { query: { limit: 20, ...(q !== undefined && { q }) } })

export const memberSessionsQuery = (member: string) =>
  pagedQuery(sessionsPath, { path: { member }, query: { limit: 20 } })

export const auditQuery = ({ q, kind }: Search & { kind?: string }) =>
  pagedQuery('/api/v1/administration/audit', {
    query: { limit: 50, ...(q !== undefined && { q }), ...(kind !== undefined && { kind }) },
  })

export const deliveriesQuery = pagedQuery(deliveriesPath, { query: { limit: 20 } })

export const claimsQuery = $api.queryOptions('get', '/api/v1/administration/sso/claims')

export const affectedByMemberSessions: Resource[] = [sessionsPath]
export const affectedByReplay: Resource[] = [deliveriesPath]
