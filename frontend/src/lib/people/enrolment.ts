import { $api, type Enrolment } from '@/api'
import type { Side } from './reasons'

/** Not after leaving, and not where the society said no. */
export const takesPart = ({ status }: Pick<Enrolment, 'status'>): boolean =>
  status !== 'withdrawn' && status !== 'declined'

/** The reader's own enrolment in this programme and role; null when they do not take part in it. */
export function useOwnEnrolment(programme: string, role: Side) {
  const query = $api.useQuery('get', '/api/v1/enrolments', { params: { query: { limit: 100 } } })
  const enrolment = query.data?.items.find((item) => item.programme.slug === programme && item.role === role)
  return { ...query, enrolment: query.data ? (enrolment ?? null) : undefined }
}
