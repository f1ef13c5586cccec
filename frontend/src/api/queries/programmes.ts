import { useQuery } from '@tanstack/react-query'
import { $api } from '../client'

/** Published texts and rules change rarely. */
const lasting = { staleTime: 5 * 60_000 }

export const programmeQuery = (slug: string) =>
  $api.queryOptions(
    'get',
    '/api/v1/programmes/{programme}',
    { params: { path: { programme: slug } } },
    lasting,
  )

export const programmesQuery = $api.queryOptions('get', '/api/v1/programmes', {}, lasting)

/** A programme with its terms, policy, pledges and texts. */
export const useProgramme = (slug: string, enabled = true) => useQuery({ ...programmeQuery(slug), enabled })

export const useProgrammes = (enabled = true) => useQuery({ ...programmesQuery, enabled })
