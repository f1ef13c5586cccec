import type { ReactNode } from 'react'
import { showMoreProps } from '@/api'
import { useFocusOnMore } from '@/lib/focus'
import { CardSkeleton, ErrorState, ShowMore } from '@/ui'
import styles from './administration.module.css'

interface PagedListProps<Item> {
  query: {
    items: Item[] | undefined
    error: unknown
    refetch: () => unknown
    hasNextPage: boolean
    isFetchingNextPage: boolean
    fetchNextPage: () => unknown
  }
  empty: ReactNode
  children: (items: Item[]) => ReactNode
}

/** A paged list with its loading, error and empty states. */
export function PagedList<Item>({ query, empty, children }: PagedListProps<Item>) {
  const { items, error } = query
  const { list, expectMore } = useFocusOnMore<HTMLDivElement>(items?.length ?? 0)
  if (error) return <ErrorState problem={error} onRetry={() => void query.refetch()} />
  if (!items) return <CardSkeleton />
  return (
    <div ref={list} className={styles.list}>
      {items.length === 0 ? empty : children(items)}
      <ShowMore {...showMoreProps(query, expectMore)} />
    </div>
  )
}
