import { useQuery } from '@tanstack/react-query'
import { $api } from '../client'

/** The zones that the service knows, under their present names: the same in every browser. */
const timeZonesQuery = $api.queryOptions(
  'get',
  '/api/v1/time-zones',
  {},
  { staleTime: Number.POSITIVE_INFINITY },
)

export const useTimeZones = () => useQuery(timeZonesQuery)
