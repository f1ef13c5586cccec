interface Paged {
  next: string | null
}

/** How every list of the contract is paged. The first page is `null`, which is left out of the address; the library turns `undefined` into 0. */
export const cursorPaging = {
  pageParamName: 'after',
  initialPageParam: null as string | null,
  getNextPageParam: (page: Paged) => page.next,
}

interface PagedQuery {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

/** What a button for more of a list goes by; `before` runs as it is pressed, while the list is still short. */
export const showMoreProps = (query: PagedQuery, before?: () => void) => ({
  hasMore: query.hasNextPage,
  isLoading: query.isFetchingNextPage,
  onPress: () => {
    before?.()
    void query.fetchNextPage()
  },
})

interface SearchedQuery<Item> {
  items: Item[] | undefined
  hasNextPage: boolean
  isFetching: boolean
  isFetchingNextPage: boolean
}

/** How many a search has found; nothing while it is under way. */
export function searchResult<Item>({
  items,
  hasNextPage,
  isFetching,
  isFetchingNextPage,
}: SearchedQuery<Item>) {
  if (!items || (isFetching && !isFetchingNextPage)) return undefined
  return { count: items.length, hasMore: hasNextPage }
}
