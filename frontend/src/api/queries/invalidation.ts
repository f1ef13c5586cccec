import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { paths } from '../schema'

type Path = keyof paths
/** A GET path of the contract. It is the second element of the key of each of its queries. */
export type Resource = { [P in Path]: paths[P]['get'] extends undefined ? never : P }[Path]

const enrolment = '/api/v1/enrolments/{enrolment}'
const agreements = '/api/v1/mentorships/{mentorship}/agreements'

/** Resources that show the same data and therefore change together. */
export const groups = {
  /** The state of an enrolment and its next step. */
  enrolment: ['/api/v1/enrolments', `${enrolment}/journey`],
  requests: [`${enrolment}/requests`, '/api/v1/requests/{request}'],
  mentorships: [
    `${enrolment}/mentorships`,
    '/api/v1/mentorships/{mentorship}',
    '/api/v1/mentorships/{mentorship}/overview',
    '/api/v1/mentorships/{mentorship}/timeline',
    '/api/v1/mentorships/{mentorship}/activity',
  ],
  /** The end of a mentorship withdraws what is open in its agreement. */
  agreements: [agreements, `${agreements}/{number}`],
  matches: [`${enrolment}/matches`, `${enrolment}/matches/{person}`],
} as const satisfies Record<string, Resource[]>

/** What most changes inside a mentorship affect: its overview, its timeline and the next step at home. */
export const mentorshipProgress: Resource[] = [
  '/api/v1/mentorships/{mentorship}/overview',
  '/api/v1/mentorships/{mentorship}/timeline',
  '/api/v1/mentorships/{mentorship}/activity',
  `${enrolment}/journey`,
]

/** For changes that free or take a seat, or that list or unlist a member. */
export const allOfEnrolment: readonly Resource[] = Object.values(groups).flat()

const queriesOf = (resources: readonly Resource[]) => ({
  predicate: ({ queryKey }: Query) => resources.some((resource) => resource === queryKey[1]),
})

/** Refetches visible queries of these resources at once, and the others when they are shown next. */
export const invalidate = (queryClient: QueryClient, resources: readonly Resource[]): Promise<void> =>
  queryClient.invalidateQueries(queriesOf(resources))

/** Discards the answers that are on their way. Without this, `invalidate` keeps a query's first answer. */
export const cancel = (queryClient: QueryClient, resources: readonly Resource[]): Promise<void> =>
  queryClient.cancelQueries(queriesOf(resources))

export function useInvalidate(): (resources: readonly Resource[]) => Promise<void> {
  const queryClient = useQueryClient()
  return useCallback((resources) => invalidate(queryClient, resources), [queryClient])
}
