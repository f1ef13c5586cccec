import { $api } from '../client'
import type { components } from '../schema'
import type { Resource } from './invalidation'
import { pagedQuery } from './paged'

type Status = components['schemas']['Invitation']['status']

/** An invitation, as the invited person sees it. */
export const invitationQuery = (token: string) =>
  $api.queryOptions('get', '/api/v1/invitations/{token}', { params: { path: { token } } })

/** How a member can become a mentor of a programme: by an invitation, or by asking for one. */
export const mentorEntryQuery = (programme: string) =>
  $api.queryOptions('get', '/api/v1/programmes/{programme}/mentor-entry', { params: { path: { programme } } })

export const invitationsQuery = (programme: string, status: Status | undefined) =>
  pagedQuery('/api/v1/programmes/{programme}/invitations', {
    path: { programme },
    query: { limit: 20, ...(status && { status }) },
  })

/** The members who asked for an invitation. */
export const interestsQuery = (programme: string) =>
  pagedQuery('/api/v1/programmes/{programme}/interests', { path: { programme }, query: { limit: 20 } })

/** For coordinators. Invited members are marked in the list of interested members. */
export const affectedByInvitation: Resource[] = [
  '/api/v1/programmes/{programme}/invitations',
  '/api/v1/programmes/{programme}/interests',
]

/** For the invited person. */
export const affectedByInvitationAnswer: Resource[] = ['/api/v1/invitations/{token}']

export const affectedByInterest: Resource[] = ['/api/v1/programmes/{programme}/mentor-entry']
