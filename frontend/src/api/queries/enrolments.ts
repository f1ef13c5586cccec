import { useQuery } from '@tanstack/react-query'
import { $api, queryClient } from '../client'
import type { Enrolment } from '../session'
import { allOfEnrolment, type Resource } from './invalidation'
import { useSession } from './session'

export const ownEnrolmentsQuery = $api.queryOptions('get', '/api/v1/enrolments', {
  params: { query: { limit: 100 } },
})

export const ensureOwnEnrolments = async (): Promise<Enrolment[]> =>
  (await queryClient.ensureQueryData(ownEnrolmentsQuery)).items

/** The enrolments of whoever is signed in; empty for everybody else. */
export function useOwnEnrolments(): Enrolment[] {
  const { data: session } = useSession()
  const { data } = useQuery({ ...ownEnrolmentsQuery, enabled: session?.access === 'active' })
  return data?.items ?? []
}

/** The steps of an enrolment and the next one. Almost every action changes it, so it is fetched on every mount. */
export const journeyQuery = (enrolment: string) =>
  $api.queryOptions(
    'get',
    '/api/v1/enrolments/{enrolment}/journey',
    { params: { path: { enrolment } } },
    { refetchOnMount: 'always' },
  )

/** A registration and the answer to a question about it change the enrolment only. */
export const affectedByRegistering: Resource[] = ['/api/v1/enrolments']
/** Whoever pauses, comes back or leaves changes everything that depends on their enrolment. */
export const affectedByParticipation = allOfEnrolment
