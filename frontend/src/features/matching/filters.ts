import { truncateSearch } from '@/lib'

export const filterKinds = ['expertise', 'topics', 'languages', 'open_to'] as const
export type FilterKind = (typeof filterKinds)[number]
type SelectedFilters = Record<FilterKind, string[]>
export type ListMode = 'shortlisted' | 'hidden'

/**
 * The state of the list: the selected values, the search, and whether only shortlisted or only hidden people are
 * shown.
 */
export interface Filters extends SelectedFilters {
  q: string
  only: ListMode | null
}

/** The filters as search params: `?q=near+miss&expertise=haemovigilance,rare-donors&languages=fr`. */
export type FilterSearch = Partial<Record<FilterKind | 'q', string>> & { only?: ListMode }

/** The query of the API request. */
type FilterQuery = Partial<Record<FilterKind | 'q', string>> & Partial<Record<ListMode, boolean>>

/** Keeps known filters and drops the rest, so that a damaged link still opens the list. */
export function validateFilterSearch(search: Record<string, unknown>): FilterSearch {
  return filterSearch(parseFilters(search))
}

export function parseFilters(search: Record<string, unknown>): Filters {
  return {
    expertise: values(search.expertise),
    topics: values(search.topics),
    languages: values(search.languages),
    open_to: values(search.open_to),
    q: words(search.q),
    only: search.only === 'shortlisted' || search.only === 'hidden' ? search.only : null,
  }
}

export function filterSearch(filters: Filters): FilterSearch {
  const search: FilterSearch = {}
  if (filters.q) search.q = filters.q
  if (filters.only) search.only = filters.only
  for (const kind of filterKinds) {
    if (filters[kind].length > 0) search[kind] = filters[kind].join(',')
  }
  return search
}

export function filterQuery(filters: Filters): FilterQuery {
  const { only, ...query } = filterSearch(filters)
  return only ? { ...query, [only]: true } : query
}

export function withoutFilter(filters: Filters, kind: FilterKind, value: string): Filters {
  return { ...filters, [kind]: filters[kind].filter((selected) => selected !== value) }
}

export function withoutSelection(filters: Filters): Filters {
  return { ...noFilters, q: filters.q, only: filters.only }
}

/** The number of selected values, without the search. */
export function countFilters(filters: Filters): number {
  return filterKinds.reduce((sum, kind) => sum + filters[kind].length, 0)
}

export const noFilters: Filters = { expertise: [], topics: [], languages: [], open_to: [], q: '', only: null }

function values(value: unknown): string[] {
  if (typeof value !== 'string') return []
  const parts = value.split(',').map((part) => part.trim())
  return [...new Set(parts.filter((part) => /^[\p{L}\p{N}_-]+$/u.test(part)))]
}

/** The router parses a value that looks like a number or a boolean. */
function words(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return ''
  return truncateSearch(String(value)).trim()
}
