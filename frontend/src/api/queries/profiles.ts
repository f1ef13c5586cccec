import { queryOptions } from '@tanstack/react-query'
import type { Versioned } from '@/lib/autosave'
import { $api, api } from '../client'
import type { components } from '../schema'
import { groups, type Resource } from './invalidation'

export const profilePath = '/api/v1/enrolments/{enrolment}/profile'

export type VersionedProfile = Versioned<components['schemas']['Profile']>

export async function fetchProfile(enrolment: string): Promise<VersionedProfile> {
  const { data, response } = await api.GET(profilePath, { params: { path: { enrolment } } })
  return withVersion(data, response)
}

/** A profile with its ETag, which the next change has to send. */
export function withVersion(
  profile: VersionedProfile['value'] | undefined,
  response: Response,
): VersionedProfile {
  if (!profile) throw new Error('A profile without a body')
  return { value: profile, etag: response.headers.get('etag') ?? '' }
}

/** For the editor: it starts from the saved profile, which must not change while the member types. */
export const editedProfileQuery = (enrolment: string) =>
  queryOptions({
    queryKey: ['profile', enrolment],
    queryFn: () => fetchProfile(enrolment),
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

/** For pages that only read the profile. */
export const profileQuery = (enrolment: string) =>
  $api.queryOptions('get', profilePath, { params: { path: { enrolment } } }, { retry: false })

/** Completeness affects the next step and the matches, and the filters list the reader's own terms first. */
export const affectedByProfile: Resource[] = [...groups.enrolment, ...groups.matches, profilePath]
