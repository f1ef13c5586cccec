import { useQuery, useQueryClient } from '@tanstack/react-query'
import { $api, type Schemas } from '@/api'
import { subscriptionQuery } from '@/api/queries/account'

const path = '/api/v1/unsubscribe/{subscription}'

/** What the link in an e-mail subscribes to. Whoever holds the link may unsubscribe and subscribe again. */
export function useSubscription(subscription: string) {
  const queryClient = useQueryClient()
  const options = subscriptionQuery(subscription)
  const found = useQuery(options)
  const storeAnswer = {
    onSuccess: (answer: Schemas['Subscription']) => queryClient.setQueryData(options.queryKey, answer),
  }
  const ending = $api.useMutation('post', path, storeAnswer)
  const restoring = $api.useMutation('delete', path, storeAnswer)
  const variables = { params: { path: { subscription } } }
  return {
    found,
    isPending: ending.isPending || restoring.isPending,
    error: ending.error ?? restoring.error,
    end: () => ending.mutate(variables),
    restore: () => restoring.mutate(variables),
  }
}
