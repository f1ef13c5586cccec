import { $api, queryClient, type Schemas } from '@/api'

export type Programme = Schemas['Programme']

/** Published texts and rules change rarely. */
const staleTime = 5 * 60_000

const one = (slug: string) => ({ params: { path: { programme: slug } } })

export const useProgramme = (slug: string) =>
  $api.useQuery('get', '/api/v1/programmes/{programme}', one(slug), { staleTime })

/** Asked for while the page itself is still on its way. */
export const prefetchProgramme = (slug: string) =>
  queryClient.prefetchQuery(
    $api.queryOptions('get', '/api/v1/programmes/{programme}', one(slug), { staleTime }),
  )

export const useProgrammes = () => $api.useQuery('get', '/api/v1/programmes', {}, { staleTime })
