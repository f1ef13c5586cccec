import { queryClient, type Role } from '@/api'
import { ensureOwnEnrolments } from '@/api/queries/enrolments'
import { findEnrolment } from '@/shared/enrolment'

type InfinitePrefetchOptions = Parameters<typeof queryClient.prefetchInfiniteQuery>[0]

/** Query options of the app, of one answer or of pages. */
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
 * Starts the requests of a page while its script is loading. They are not awaited: shell and title are shown at once, and
 * the page shows the state of each query. A page that is only preloaded requests nothing: some reads are logged or limited.
 */
export function startQueries({ cause }: LoaderContext, queries: () => Queries): void {
  if (cause !== 'enter') return
  // What fails here is requested again, and shown, by the page.
  Promise.resolve(queries()).then(
    (all) => all.forEach((options) => void prefetch(options)),
    () => undefined,
  )
}

interface RoleParams {
  programme: string
  role: Role
}

/** The queries that need the id of the reader's own enrolment; none where they are not enrolled. */
export async function queriesOfEnrolment(
  { programme, role }: RoleParams,
  queries: (enrolment: string) => Options[],
): Promise<Options[]> {
  const enrolment = findEnrolment(await ensureOwnEnrolments(), programme, role)
  return enrolment ? queries(enrolment.id) : []
}
