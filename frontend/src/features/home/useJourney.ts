import { $api } from '@/api'

/** Whatever was done since the last look moves the journey on: always asked for anew. */
export const useJourney = (enrolment: string) =>
  $api.useQuery(
    'get',
    '/api/v1/enrolments/{enrolment}/journey',
    { params: { path: { enrolment } } },
    { refetchOnMount: 'always' },
  )
