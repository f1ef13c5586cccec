import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useRef } from 'react'
import { asProblem } from '@/api'
import { useIsNarrow } from '@/lib'
import { CardSkeletons, ErrorState } from '@/ui'
import { ListUnavailable, isListUnavailable } from './unavailable'
import { CompareTray } from './CompareTray'
import { DepartedList } from './DepartedList'
import { FilterArea } from './FilterArea'
import type { Filters } from './filters'
import styles from './matchResults.module.css'
import { MatchList } from './MatchList'
import { NoMatches } from './NoMatches'
import { HiddenListNote, ShowHidden } from './ListModes'
import { SearchBar } from './SearchBar'
import { ShortlistActions } from './ShortlistActions'
import { useRole } from './context'
import { Summary } from './Summary'
import { useMatches, type MatchesResult } from './useMatches'

interface Props {
  programme: string
  enrolment: string
  filters: Filters
  onFilters: (filters: Filters) => void
  notice: ReactNode
}

export function MatchResults(props: Props) {
  const { programme, enrolment, filters } = props
  const role = useRole()
  const query = useMatches(enrolment, filters)
  const code = query.error ? asProblem(query.error).code : ''
  if (isListUnavailable(code)) return <ListUnavailable code={code} programme={programme} role={role} />
  if (query.error && !query.data) {
    return <ErrorState problem={query.error} onRetry={() => void query.refetch()} />
  }
  return <Filtered {...props} query={query} />
}

type FilteredProps = Props & { query: MatchesResult }

/** The filters, with the results beside them. */
function Filtered({ notice, query, ...props }: FilteredProps) {
  const { t } = useLingui()
  const { programme, enrolment, filters, onFilters } = props
  const first = query.pages?.[0]
  const isNarrow = useIsNarrow()
  const summary = useRef<HTMLDivElement>(null)
  // A chip or card that removes itself would lose the focus.
  const catchFocus = () => summary.current?.focus()
  const onPicked = (next: Filters) => {
    catchFocus()
    onFilters(next)
  }
  const area = { programme, enrolment, filters, facets: first?.facets, onChange: onFilters }
  return (
    <div className={styles.columns}>
      {!isNarrow && (
        <aside className={styles.aside} aria-label={t`Filters`}>
          <FilterArea {...area} />
        </aside>
      )}
      <div className={styles.results} aria-busy={query.isFetching}>
        {notice}
        <SearchBar filters={filters} first={first} onFilters={onFilters} />
        <Summary
          ref={summary}
          programme={programme}
          filters={filters}
          first={first}
          onFilters={onFilters}
          onPicked={onPicked}
        >
          {isNarrow && <FilterArea {...area} />}
        </Summary>
        <ResultList {...props} query={query} onPicked={onPicked} onGone={catchFocus} />
      </div>
    </div>
  )
}

interface FoundProps extends Omit<FilteredProps, 'notice'> {
  onPicked: (filters: Filters) => void
  onGone: () => void
}

function ResultList({ programme, enrolment, filters, onFilters, onPicked, query, ...list }: FoundProps) {
  const role = useRole()
  const first = query.pages?.[0]
  const onOnly = (only: Filters['only']) => onPicked({ ...filters, only })
  return (
    <>
      {filters.only === 'hidden' && <HiddenListNote onShow={onOnly} />}
      {filters.only === 'shortlisted' && first && (
        <ShortlistActions programme={programme} first={first} onShow={onOnly} />
      )}
      {filters.only === 'shortlisted' && first && (
        <DepartedList enrolment={enrolment} departed={first.departed} />
      )}
      {query.isPending && <CardSkeletons count={3} lines={6} />}
      {first?.total === 0 && <NoMatches filters={filters} onChange={onFilters} />}
      {first && first.total > 0 && (
        <MatchList {...list} programme={programme} enrolment={enrolment} filters={filters} query={query} />
      )}
      {filters.only === null && <ShowHidden hidden={first?.hidden ?? 0} onShow={onOnly} />}
      {role === 'mentee' && <CompareTray programme={programme} enrolment={enrolment} />}
    </>
  )
}
