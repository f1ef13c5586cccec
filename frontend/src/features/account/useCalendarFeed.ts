import { useQuery, useQueryClient } from '@tanstack/react-query'
import { $api, type Schemas } from '@/api'
import { calendarFeedQuery } from '@/api/queries/account'

export type Feed = Schemas['CalendarFeed']

const path = '/api/v1/me/calendar-feed'
const { queryKey } = calendarFeedQuery
const none: Feed = { url: null, created_at: null }

export function useCalendarFeed() {
  const client = useQueryClient()
  const feed = useQuery(calendarFeedQuery)
  const store = (found: Feed) => client.setQueryData(queryKey, found)
  const renewing = $api.useMutation('put', path, { onSuccess: store })
  const removing = $api.useMutation('delete', path, { onSuccess: () => store(none) })
  return {
    feed,
    renew: (onSuccess?: () => void) => renewing.mutate({}, { onSuccess }),
    remove: (onSuccess: () => void) => removing.mutate({}, { onSuccess }),
    isRenewing: renewing.isPending,
    isRemoving: removing.isPending,
    renewProblem: renewing.error,
    removeProblem: removing.error,
  }
}
