interface Paged {
  next: string | null
}

/** How every list of the contract is paged. The first page is `null`, which is left out of the address; the library turns `undefined` into 0. */
export const byCursor = {
  pageParamName: 'after',
  initialPageParam: null as string | null,
  getNextPageParam: (page: Paged) => page.next,
}
