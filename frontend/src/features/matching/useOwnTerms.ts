import { $api, type Schemas } from '@/api'

export type OwnTerms = Pick<Schemas['Profile'], 'expertise' | 'topics'>

const none: OwnTerms = { expertise: [], topics: [] }

/** What the reader names in their own profile; nothing while it is on its way, and none where it cannot be had. */
export function useOwnTerms(enrolment: string): OwnTerms | undefined {
  const { data, isPending } = $api.useQuery(
    'get',
    '/api/v1/enrolments/{enrolment}/profile',
    { params: { path: { enrolment } } },
    { retry: false },
  )
  return data ?? (isPending ? undefined : none)
}
