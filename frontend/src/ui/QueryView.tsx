import type { ReactNode } from 'react'
import { CardSkeleton } from './Skeleton'
import { ErrorState } from './States'

/** The part of a query result that `QueryView` needs. */
interface ViewedQuery<Data> {
  data: Data | undefined
  error: unknown
  refetch: () => unknown
}

interface QueryViewProps<Data> {
  query: ViewedQuery<Data>
  /** Shown while the query is loading. */
  pending?: ReactNode
  children: (data: Data) => ReactNode
}

/** Shows the data of a query, its loading state or its error. Loaded data stays visible if a later fetch fails. */
export function QueryView<Data>({ query, pending = <CardSkeleton />, children }: QueryViewProps<Data>) {
  const { data, error } = query
  return (
    <>
      {error ? <ErrorState problem={error} onRetry={() => void query.refetch()} /> : null}
      {data === undefined && !error && pending}
      {data !== undefined && children(data)}
    </>
  )
}
