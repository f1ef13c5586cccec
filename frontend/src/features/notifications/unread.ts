import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import type { Schemas } from '@/api'
import { notificationsKey } from '@/api/queries/notifications'

type Page = Pick<Schemas['NotificationPage'], 'unread'>

/** The last count from the stream. `at` is in milliseconds since 1970. */
export interface StreamedUnread {
  unread: number
  at: number
}

/** The most recent count from the lists and the stream. */
export function latestUnread(queryClient: QueryClient, heard: StreamedUnread | null): number {
  let latest = heard
  for (const { state } of queryClient.getQueryCache().findAll({ queryKey: notificationsKey })) {
    const data = state.data as Page | { pages: Page[] } | undefined
    const page = data && 'pages' in data ? data.pages[0] : data
    if (page && (latest === null || state.dataUpdatedAt > latest.at))
      latest = { unread: page.unread, at: state.dataUpdatedAt }
  }
  return latest?.unread ?? 0
}

export function useLatestUnread(heard: StreamedUnread | null): number {
  const queryClient = useQueryClient()
  const subscribe = useCallback(
    (changed: () => void) => queryClient.getQueryCache().subscribe(changed),
    [queryClient],
  )
  return useSyncExternalStore(subscribe, () => latestUnread(queryClient, heard))
}
