import { $api, type Enrolment, type Role } from '@/api'

/** Not after leaving, and not where the society said no. */
export const isParticipating = ({ status }: Pick<Enrolment, 'status'>): boolean =>
  status !== 'withdrawn' && status !== 'declined'

/** The reader's own enrolment in this programme and role; null when they do not take part in it. */
export function useOwnEnrolment(programme: string, role: Role) {
  const query = $api.useQuery('get', '/api/v1/enrolments', { params: { query: { limit: 100 } } })
  const enrolment = query.data?.items.find((item) => item.programme.slug === programme && item.role === role)
  return { ...query, enrolment: query.data ? (enrolment ?? null) : undefined }
}
