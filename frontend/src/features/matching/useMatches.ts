import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { usePagedQuery, type Schemas } from '@/api'
import { matchesQuery } from '@/api/queries/matches'
import { profileQuery } from '@/api/queries/profiles'
import { type Filters, filterQuery } from './filters'

/** The ranked list with the selected filters. The last list stays visible while the next one loads. */
export const useMatches = (enrolment: string, filters: Filters) =>
  usePagedQuery(matchesQuery(enrolment, filterQuery(filters)), { placeholderData: keepPreviousData })

export type MatchesResult = ReturnType<typeof useMatches>

export type OwnTerms = Pick<Schemas['Profile'], 'expertise' | 'topics'>

const none: OwnTerms = { expertise: [], topics: [] }

/** The terms in the reader's own profile: undefined while it is loading, and empty if it cannot be loaded. */
export function useOwnTerms(enrolment: string): OwnTerms | undefined {
  const { data, isPending } = useQuery(profileQuery(enrolment))
  return data ?? (isPending ? undefined : none)
}
