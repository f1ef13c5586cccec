import { Suspense, useEffect } from 'react'
import type { Schemas } from '@/api'
import { lazyComponent } from '@/lib/lazy-component'
import { Skeleton } from '@/ui'
import type { Filters } from './filters'
import { useOwnTerms } from './useMatches'

/** Loaded later: the list is more important. */
const FilterList = lazyComponent(() => import('./FilterList'))

interface Props {
  programme: string
  enrolment: string
  filters: Filters
  /** Of the list; nothing while it is on its way. */
  facets: Schemas['Facets'] | undefined
  onChange: (filters: Filters) => void
}

/** Brings the boxes, and what the reader would tick first, while the list itself is on its way or is read. */
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
