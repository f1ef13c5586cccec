import type { ReactNode } from 'react'
import { CardSkeleton } from './Skeleton'
import { ErrorState } from './States'

/** The part of a query's result that is shown. */
interface ViewedQuery<Data> {
  data: Data | undefined
  error: unknown
  refetch: () => unknown
}

interface QueryViewProps<Data> {
  query: ViewedQuery<Data>
  /** While it is loading. */
  pending?: ReactNode
  children: (data: Data) => ReactNode
}

/** What a query answers, or that it is loading or has failed. What was loaded stays when a later fetch fails. */
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
