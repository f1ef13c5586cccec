import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { $api, type Schemas } from '@/api'
import { calendarFeedQuery } from '@/api/queries/account'
import { toast } from '@/ui'

export type Feed = Schemas['CalendarFeed']

const path = '/api/v1/me/calendar-feed'
const { queryKey } = calendarFeedQuery
const none: Feed = { url: null, created_at: null }

export function useCalendarFeed() {
  const { t } = useLingui()
  const client = useQueryClient()
  const feed = useQuery(calendarFeedQuery)
  const onError = () => toast(t`We could not save this. Nothing has changed.`, { tone: 'error' })
  const store = (found: Feed) => client.setQueryData(queryKey, found)
  const renewing = $api.useMutation('put', path, { onSuccess: store, onError })
  const removing = $api.useMutation('delete', path, { onSuccess: () => store(none), onError })
  return {
    feed,
    renew: (onSuccess?: () => void) => renewing.mutate({}, { onSuccess }),
    remove: (onSuccess: () => void) => removing.mutate({}, { onSuccess }),
    isRenewing: renewing.isPending,
    isRemoving: removing.isPending,
  }
}
