export const filterKinds = ['expertise', 'topics', 'languages', 'open_to'] as const
export type FilterKind = (typeof filterKinds)[number]
export type Filters = Record<FilterKind, string[]>
/** The filters as they stand in the address bar: `?expertise=haemovigilance,rare-donors&languages=fr`. */
export type FilterSearch = Partial<Record<FilterKind, string>>

/** Keeps what is a filter and drops the rest, so that a mangled link still opens the list. */
export function validateFilterSearch(search: Record<string, unknown>): FilterSearch {
  return filterSearch(parseFilters(search))
}

export function parseFilters(search: Record<string, unknown>): Filters {
  return {
    expertise: values(search.expertise),
    topics: values(search.topics),
    languages: values(search.languages),
    open_to: values(search.open_to),
  }
}

export function filterSearch(filters: Filters): FilterSearch {
  const search: FilterSearch = {}
  for (const kind of filterKinds) {
    if (filters[kind].length > 0) search[kind] = filters[kind].join(',')
  }
  return search
}

export function withoutFilter(filters: Filters, kind: FilterKind, value: string): Filters {
  return { ...filters, [kind]: filters[kind].filter((ticked) => ticked !== value) }
}

export function countFilters(filters: Filters): number {
  return filterKinds.reduce((sum, kind) => sum + filters[kind].length, 0)
}

export const noFilters: Filters = { expertise: [], topics: [], languages: [], open_to: [] }

function values(value: unknown): string[] {
  if (typeof value !== 'string') return []
  const parts = value.split(',').map((part) => part.trim())
  return [...new Set(parts.filter((part) => /^[\p{L}\p{N}_-]+$/u.test(part)))]
}
