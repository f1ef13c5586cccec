import { useQuery } from '@tanstack/react-query'
import { $api, queryClient } from '../client'

export const societyQuery = $api.queryOptions('get', '/api/v1/society', {})
export const sessionQuery = $api.queryOptions('get', '/api/v1/session', {})

export const useSociety = () => useQuery({ ...societyQuery, staleTime: Number.POSITIVE_INFINITY })

export const useSession = () => useQuery({ ...sessionQuery, staleTime: 60_000 })

export const ensureSession = () => queryClient.ensureQueryData(sessionQuery)

export const invalidateSession = () => queryClient.invalidateQueries(sessionQuery)
