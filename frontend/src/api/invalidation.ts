import type { QueryClient } from '@tanstack/react-query'
import type { paths } from './schema'

type Path = keyof paths
/** What can be read, by its address in the contract. */
export type Resource = { [P in Path]: paths[P]['get'] extends undefined ? never : P }[Path]

const enrolment = '/api/v1/enrolments/{enrolment}'

/** Where a change shows that touches more than its own resource. */
export const shownIn = {
  /** Where somebody stands and what they do next. */
  standing: ['/api/v1/enrolments', `${enrolment}/journey`],
  requests: [`${enrolment}/requests`, '/api/v1/requests/{request}'],
  mentorships: [`${enrolment}/mentorships`, '/api/v1/mentorships/{mentorship}'],
  matches: [`${enrolment}/matches`, `${enrolment}/matches/{person}`],
} as const satisfies Record<string, Resource[]>

/** What is on screen is asked for again; what is not, when it is next opened. */
export function invalidate(queryClient: QueryClient, resources: readonly Resource[]): Promise<void> {
  const isNamed = (key: unknown) => resources.some((resource) => resource === key)
  return queryClient.invalidateQueries({ predicate: ({ queryKey }) => isNamed(queryKey[1]) })
}
