import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { refresh, shownIn } from '@/api'

const { standing, requests, mentorships, matches } = shownIn

/** A request changes seats, lists and the next step at once; whatever shows them is asked for again. */
export function useRefresh(): () => Promise<void> {
  const queryClient = useQueryClient()
  return useCallback(
    () => refresh(queryClient, [...standing, ...requests, ...mentorships, ...matches]),
    [queryClient],
  )
}
