import { $api, type Schemas } from '@/api'

export type Programme = Schemas['Programme']

/** Published texts and rules change rarely. */
const staleTime = 5 * 60_000

export const useProgramme = (slug: string) =>
  $api.useQuery(
    'get',
    '/api/v1/programmes/{programme}',
    { params: { path: { programme: slug } } },
    { staleTime },
  )

export const useProgrammes = () => $api.useQuery('get', '/api/v1/programmes', {}, { staleTime })
