import { useQueryClient } from '@tanstack/react-query'
import { $api } from '@/api'

const path = '/api/v1/unsubscribe/{subscription}'

/** What the link in a mail is about; whoever holds it may end it and begin it again. */
export function useSubscription(subscription: string) {
  const init = { params: { path: { subscription } } }
  const client = useQueryClient()
  const found = $api.useQuery('get', path, init)
  const keep = {
    onSuccess: (data: typeof found.data) => {
      client.setQueryData($api.queryOptions('get', path, init).queryKey, data)
    },
  }
  const ending = $api.useMutation('post', path, keep)
  const restoring = $api.useMutation('delete', path, keep)
  return {
    found,
    isPending: ending.isPending || restoring.isPending,
    error: ending.error ?? restoring.error,
    end: () => ending.mutate(init),
    restore: () => restoring.mutate(init),
  }
}
