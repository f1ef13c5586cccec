import { $api, queryClient } from './client'

/** Published texts and rules change rarely. */
const lasting = { staleTime: 5 * 60_000 }

const named = (slug: string) => ({ params: { path: { programme: slug } } })

export const programmeQuery = (slug: string) =>
  $api.queryOptions('get', '/api/v1/programmes/{programme}', named(slug), lasting)

/** The programme a page stands in: its terms, policy, pledges and texts; not asked for unless it is wanted. */
export const useProgramme = (slug: string, enabled = true) =>
  $api.useQuery('get', '/api/v1/programmes/{programme}', named(slug), { ...lasting, enabled })

/** Asked for while the page itself is still on its way. */
export const prefetchProgramme = (slug: string) => queryClient.prefetchQuery(programmeQuery(slug))

export const useProgrammes = (enabled = true) =>
  $api.useQuery('get', '/api/v1/programmes', {}, { ...lasting, enabled })
