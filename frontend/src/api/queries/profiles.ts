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

/** An answer with the version that the next change has to name. */
export function withVersion(
  profile: VersionedProfile['value'] | undefined,
  response: Response,
): VersionedProfile {
  if (!profile) throw new Error('A profile without a body')
  return { value: profile, etag: response.headers.get('etag') ?? '' }
}

/** For the editor, which starts from what is saved and must not change while somebody types. */
export const editedProfileQuery = (enrolment: string) =>
  queryOptions({
    queryKey: ['profile', enrolment],
    queryFn: () => fetchProfile(enrolment),
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

/** For pages that only read it. */
export const profileQuery = (enrolment: string) =>
  $api.queryOptions('get', profilePath, { params: { path: { enrolment } } }, { retry: false })

/** Completeness decides about the next step and the matches; the reader's own terms come first among the filters. */
export const affectedByProfile: Resource[] = [...groups.enrolment, ...groups.matches, profilePath]
