import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

const touched = ['/requests', '/mentorships', '/matches', '/journey', '/enrolments']

function refresh(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) =>
      typeof queryKey[1] === 'string' && touched.some((part) => String(queryKey[1]).includes(part)),
  })
}

/** A request changes seats, lists and the next step at once; whatever shows them is asked for again. */
export function useRefresh(): () => Promise<void> {
  const queryClient = useQueryClient()
  return useCallback(() => refresh(queryClient), [queryClient])
}
