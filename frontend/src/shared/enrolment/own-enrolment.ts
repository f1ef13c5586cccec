import { useQuery } from '@tanstack/react-query'
import type { Enrolment, Role } from '@/api'
import { ownEnrolmentsQuery } from '@/api/queries/enrolments'

/** False after leaving, and after a declined registration. */
export const isParticipating = ({ status }: Pick<Enrolment, 'status'>): boolean =>
  status !== 'withdrawn' && status !== 'declined'

export const findEnrolment = (enrolments: Enrolment[], programme: string, role: Role) =>
  enrolments.find((one) => one.programme.slug === programme && one.role === role)

/** The reader's own enrolment in this programme and role: null if there is none, undefined while loading. */
export function useOwnEnrolment(programme: string, role: Role) {
  const query = useQuery(ownEnrolmentsQuery)
  const enrolment = query.data && (findEnrolment(query.data.items, programme, role) ?? null)
  return { ...query, enrolment }
}
