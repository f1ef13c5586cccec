import { infiniteQueryOptions, useInfiniteQuery, type UseInfiniteQueryOptions } from '@tanstack/react-query'
import { api } from '../client'
import type { paths } from '../schema'
import type { Resource } from './invalidation'

interface Page {
  items: unknown[]
  next: string | null
}

/**
 * The cursor paging of all lists in the contract. The first cursor is null, which the client leaves out of the
 * address.
 */
export const cursorPaging = {
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }: Pick<Page, 'next'>) => next,
}

type Operation<Path extends Resource> = paths[Path]['get']

type Body<Path extends Resource> =
  Operation<Path> extends { responses: { 200: { content: { 'application/json': infer Answer } } } }
    ? Answer
    : never

/** The resources that the contract pages. */
type PagedResource = { [Path in Resource]: Body<Path> extends Page ? Path : never }[Resource]

type PageOf<Path extends PagedResource> = Extract<Body<Path>, Page>

type Parameters<Path extends Resource> =
  Operation<Path> extends { parameters: infer All } ? Omit<All, 'header' | 'cookie'> : never

type GetPage = (
  path: string,
  init: { signal: AbortSignal; params: { query: object; path?: object } },
) => Promise<{ data?: unknown }>

/** A paged list of the contract. The key is `['get', path, { params }]`, as `$api` builds it for all other queries. */
export function pagedQuery<Path extends PagedResource>(path: Path, params: Parameters<Path>) {
  // The types of the client over all paths are too complex for the compiler. The parameters are checked above.
  const getPage = api.GET as unknown as GetPage
  const asked = params as { query?: object; path?: object }
  return infiniteQueryOptions({
    queryKey: ['get', path, { params }] as const,
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...asked.query, after: pageParam }
      const { data } = await getPage(path, { signal, params: { ...asked, query } })
      return data as PageOf<Path>
    },
    ...cursorPaging,
  })
}

type PagedOptions<Path extends PagedResource> = ReturnType<typeof pagedQuery<Path>>
type Behaviour = Pick<UseInfiniteQueryOptions, 'enabled' | 'placeholderData'>
type ItemOf<Path extends PagedResource> = PageOf<Path>['items'][number]

/** A paged query with the items of all loaded pages. */
export function usePagedQuery<Path extends PagedResource>(
  options: PagedOptions<Path>,
  behaviour: Behaviour = {},
) {
  const query = useInfiniteQuery({ ...options, ...(behaviour as object) })
  const pages = query.data?.pages
  const items = pages?.flatMap((page) => page.items) as ItemOf<Path>[] | undefined
  return { ...query, pages, items }
}

interface PageableQuery {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

/** The props of the "Show more" button. `beforeLoad` runs on press, before the next page is requested. */
export const showMoreProps = (query: PageableQuery, beforeLoad?: () => void) => ({
  hasMore: query.hasNextPage,
  isLoading: query.isFetchingNextPage,
  onPress: () => {
    beforeLoad?.()
    void query.fetchNextPage()
  },
})

interface SearchedQuery {
  items: unknown[] | undefined
  hasNextPage: boolean
  isFetching: boolean
  isFetchingNextPage: boolean
}

/** The number of results of a search; undefined while it is running. */
export function searchResult({ items, hasNextPage, isFetching, isFetchingNextPage }: SearchedQuery) {
  if (!items || (isFetching && !isFetchingNextPage)) return undefined
  return { count: items.length, hasMore: hasNextPage }
}
