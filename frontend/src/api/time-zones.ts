import { $api } from './client'

/** The zones that the service knows: the same in every browser, under their present names. */
export const useTimeZones = () =>
  $api.useQuery('get', '/api/v1/time-zones', {}, { staleTime: Number.POSITIVE_INFINITY })
