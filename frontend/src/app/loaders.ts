import { queryClient, type Role } from '@/api'
import { ensureOwnEnrolments } from '@/api/queries/enrolments'
import { findEnrolment } from '@/shared/enrolment'

type InfinitePrefetchOptions = Parameters<typeof queryClient.prefetchInfiniteQuery>[0]

/** Options of a single or a paged query. */
interface Options {
  queryKey: readonly unknown[]
}

const prefetch = (options: Options) =>
  'getNextPageParam' in options
    ? queryClient.prefetchInfiniteQuery(options as InfinitePrefetchOptions)
    : queryClient.prefetchQuery(options)

interface LoaderContext {
  cause: 'preload' | 'enter' | 'stay'
}

type Queries = Options[] | Promise<Options[]>

/**
 * Starts the queries of a page while its script is loading. They are not awaited: the shell and the title show at
 * once, and the page shows the state of each query. A preload starts no queries, because some reads are logged or
 * rate-limited.
 */
export function startQueries({ cause }: LoaderContext, queries: () => Queries): void {
  if (cause !== 'enter') return
  // The page repeats a query that fails here, and shows the error.
  Promise.resolve(queries()).then(
    (all) => all.forEach((options) => void prefetch(options)),
    () => undefined,
  )
}

interface RoleParams {
  programme: string
  role: Role
}

/** The queries that need the id of the reader's own enrolment; none if there is no enrolment. */
export async function queriesOfEnrolment(
  { programme, role }: RoleParams,
  queries: (enrolment: string) => Options[],
): Promise<Options[]> {
  const enrolment = findEnrolment(await ensureOwnEnrolments(), programme, role)
  return enrolment ? queries(enrolment.id) : []
}
