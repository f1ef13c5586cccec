import { Plural } from '@lingui/react/macro'
import type { ReactNode, Ref } from 'react'
import type { Schemas } from '@/api'
import { FilterChips } from './FilterChips'
import { FilterSheet } from './FilterSheet'
import type { Filters } from './filters'
import { useRole } from './context'
import styles from './summary.module.css'

interface Props {
  ref: Ref<HTMLDivElement>
  programme: string
  filters: Filters
  first: Schemas['MatchPage'] | undefined
  onFilters: (filters: Filters) => void
  /** For a chip that disappears when it is pressed. */
  onPicked: (filters: Filters) => void
  /** The filters for the sheet; none if they are shown beside the list. */
  children: ReactNode
}

/** The selected filters and the number of results. */
export function Summary({ ref, programme, filters, first, onFilters, onPicked, children }: Props) {
  const role = useRole()
  return (
    <div ref={ref} tabIndex={-1} className={styles.summary}>
      {children && (
        <FilterSheet filters={filters} onChange={onFilters} total={first?.total}>
          {children}
        </FilterSheet>
      )}
      <FilterChips programme={programme} filters={filters} onChange={onPicked} />
      <output className={styles.total}>
        {first && role === 'mentee' && <Plural value={first.total} one="# mentor" other="# mentors" />}
        {first && role === 'mentor' && <Plural value={first.total} one="# mentee" other="# mentees" />}
      </output>
    </div>
  )
}
