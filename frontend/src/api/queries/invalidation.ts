import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { paths } from '../schema'

type Path = keyof paths
/** What can be read, by its path in the contract. Every query of it has the path as the second part of its key. */
export type Resource = { [P in Path]: paths[P]['get'] extends undefined ? never : P }[Path]

const enrolment = '/api/v1/enrolments/{enrolment}'

/** Resources that show the same things, and so change together. */
export const groups = {
  /** The state of an enrolment and its next step. */
  enrolment: ['/api/v1/enrolments', `${enrolment}/journey`],
  requests: [`${enrolment}/requests`, '/api/v1/requests/{request}'],
  mentorships: [`${enrolment}/mentorships`, '/api/v1/mentorships/{mentorship}'],
  matches: [`${enrolment}/matches`, `${enrolment}/matches/{person}`],
} as const satisfies Record<string, Resource[]>

/** After a change that frees or takes a seat, or that lists or unlists somebody. */
export const allOfEnrolment: readonly Resource[] = Object.values(groups).flat()

/** Visible queries of these resources are fetched again at once, the others when they are next shown. */
export function invalidate(queryClient: QueryClient, resources: readonly Resource[]): Promise<void> {
  const isAffected = (path: unknown) => resources.some((resource) => resource === path)
  return queryClient.invalidateQueries({ predicate: ({ queryKey }) => isAffected(queryKey[1]) })
}

export function useInvalidate(): (resources: readonly Resource[]) => Promise<void> {
  const queryClient = useQueryClient()
  return useCallback((resources) => invalidate(queryClient, resources), [queryClient])
}
