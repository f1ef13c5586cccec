import type { Schemas } from '@/api'
import type { Filters } from './filters'
import { ShortlistOnly } from './OnlyPicked'
import styles from './searchBar.module.css'
import { SearchMentors } from './SearchMentors'

interface Props {
  filters: Filters
  first: Schemas['MatchPage'] | undefined
  onFilters: (filters: Filters) => void
}

export function SearchBar({ filters, first, onFilters }: Props) {
  return (
    <search className={styles.search}>
      <SearchMentors q={filters.q} onSearch={(q) => onFilters({ ...filters, q })} />
      <ShortlistOnly filters={filters} shortlisted={first?.shortlisted ?? 0} onChange={onFilters} />
    </search>
  )
}
