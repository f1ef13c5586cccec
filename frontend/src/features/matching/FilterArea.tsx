import { Suspense, useEffect } from 'react'
import type { Schemas } from '@/api'
import { lazyComponent } from '@/lib/lazy-component'
import { Skeleton } from '@/ui'
import type { Filters } from './filters'
import { useOwnTerms } from './useMatches'

/** Loaded after the list, which is more important. */
const FilterList = lazyComponent(() => import('./FilterList'))

interface Props {
  programme: string
  enrolment: string
  filters: Filters
  /** The facets of the list; undefined while it is loading. */
  facets: Schemas['Facets'] | undefined
  onChange: (filters: Filters) => void
}

/** Loads the filters and the reader's own terms while the list is loading or being read. */
export function FilterArea({ programme, enrolment, filters, facets, onChange }: Props) {
  const own = useOwnTerms(enrolment)
  useEffect(() => FilterList.preload(), [])
  const wait = <Skeleton lines={9} />
  if (!facets || !own) return wait
  return (
    <Suspense fallback={wait}>
      <FilterList programme={programme} filters={filters} facets={facets} own={own} onChange={onChange} />
    </Suspense>
  )
}
