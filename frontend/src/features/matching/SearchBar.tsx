import { useLingui } from '@lingui/react/macro'
import type { Schemas } from '@/api'
import { useDebouncedSearch } from '@/lib'
import { SearchField } from '@/ui'
import type { Filters } from './filters'
import { ShortlistToggle } from './ListModes'
import styles from './searchBar.module.css'

interface Props {
  filters: Filters
  first: Schemas['MatchPage'] | undefined
  onFilters: (filters: Filters) => void
}

export function SearchBar({ filters, first, onFilters }: Props) {
  const { t } = useLingui()
  const field = useDebouncedSearch(filters.q, (q) => onFilters({ ...filters, q }))
  return (
    <search className={styles.search}>
      <SearchField label={t`Search names and profiles`} {...field} />
      <ShortlistToggle filters={filters} shortlisted={first?.shortlisted ?? 0} onChange={onFilters} />
    </search>
  )
}
