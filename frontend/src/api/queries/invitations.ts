import { $api } from '../client'
import type { components } from '../schema'
import type { Resource } from './invalidation'
import { pagedQuery } from './paged'

type Status = components['schemas']['Invitation']['status']

/** What a person who was invited sees of their invitation. */
export const invitationQuery = (token: string) =>
  $api.queryOptions('get', '/api/v1/invitations/{token}', { params: { path: { token } } })

/** How somebody can become a mentor of a programme: by an invitation, or by asking for one. */
export const mentorEntryQuery = (programme: string) =>
  $api.queryOptions('get', '/api/v1/programmes/{programme}/mentor-entry', { params: { path: { programme } } })

export const invitationsQuery = (programme: string, status: Status | undefined) =>
  pagedQuery('/api/v1/programmes/{programme}/invitations', {
    path: { programme },
    query: { limit: 20, ...(status && { status }) },
  })

/** The members who would like to be invited. */
export const interestsQuery = (programme: string) =>
  pagedQuery('/api/v1/programmes/{programme}/interests', { path: { programme }, query: { limit: 20 } })

/** Of a coordinator: an invited member is marked among those who are interested. */
export const affectedByInvitation: Resource[] = [
  '/api/v1/programmes/{programme}/invitations',
  '/api/v1/programmes/{programme}/interests',
]

/** Of the person who was invited. */
export const affectedByInvitationAnswer: Resource[] = ['/api/v1/invitations/{token}']

export const affectedByInterest: Resource[] = ['/api/v1/programmes/{programme}/mentor-entry']
