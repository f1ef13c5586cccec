import { useQuery } from '@tanstack/react-query'
import { $api } from '../client'

/** The time zones of the service by their current names, so that every browser offers the same. */
const timeZonesQuery = $api.queryOptions(
  'get',
  '/api/v1/time-zones',
  {},
  { staleTime: Number.POSITIVE_INFINITY },
)

export const useTimeZones = () => useQuery(timeZonesQuery)
