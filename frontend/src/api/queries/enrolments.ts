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

/** The enrolments of the signed-in member; empty for all other visitors. */
export function useOwnEnrolments(): Enrolment[] {
  const { data: session } = useSession()
  const { data } = useQuery({ ...ownEnrolmentsQuery, enabled: session?.access === 'active' })
  return data?.items ?? []
}

/** The steps of an enrolment and the next one. Almost every action changes them, so they are fetched on every mount. */
export const journeyQuery = (enrolment: string) =>
  $api.queryOptions(
    'get',
    '/api/v1/enrolments/{enrolment}/journey',
    { params: { path: { enrolment } } },
    { refetchOnMount: 'always' },
  )

export const useJourney = (enrolment: string) => useQuery(journeyQuery(enrolment))

/** A registration, or the answer to a question about it, changes only the enrolment. */
export const affectedByRegistering: Resource[] = ['/api/v1/enrolments']
/** Pausing, resuming and leaving change everything that depends on the enrolment. */
export const affectedByParticipation = allOfEnrolment
