import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useRef } from 'react'
import { asProblem } from '@/api'
import { useFocusOnMore } from '@/lib/focus'
import { Button, CardSkeleton, EmptyState, ErrorState, ShowMore, Skeleton } from '@/ui'
import { Blocked, isBlocked } from './Blocked'
import { FilterChips } from './FilterChips'
import { FilterList } from './FilterList'
import { FilterSheet } from './FilterSheet'
import { countFilters, type Filters, filterSearch, noFilters } from './filters'
import { type Match, MatchCard } from './MatchCard'
import styles from './matches.module.css'
import { useMatches } from './useMatches'

interface Props {
  programme: string
  enrolment: string
  filters: Filters
  onFilters: (filters: Filters) => void
  renderAction: (match: Match) => ReactNode
  notice: ReactNode
}

export function Matches({ programme, enrolment, filters, onFilters, renderAction, notice }: Props) {
  const { t } = useLingui()
  const summary = useRef<HTMLDivElement>(null)
  const query = useMatches(enrolment, filters)
  const code = query.error ? asProblem(query.error).code : ''
  if (isBlocked(code)) return <Blocked code={code} programme={programme} />
  if (query.error && !query.data) {
    return <ErrorState problem={query.error} onRetry={() => void query.refetch()} />
  }
  const first = query.data?.pages[0]
  // A chip takes itself away, and the focus with it unless somebody catches it.
  const onChips = (next: Filters) => {
    summary.current?.focus()
    onFilters(next)
  }
  const filterList = (
    <FilterList programme={programme} filters={filters} facets={first?.facets} onChange={onFilters} />
  )
  return (
    <div className={styles.columns}>
      <aside className={styles.aside} aria-label={t`Filters`}>
        {query.isPending ? <Skeleton lines={9} /> : filterList}
      </aside>
      <div className={styles.results} aria-busy={query.isFetching}>
        {notice}
        <div ref={summary} tabIndex={-1} className={styles.summary}>
          <FilterSheet filters={filters} onChange={onFilters} total={first?.total}>
            {filterList}
          </FilterSheet>
          <FilterChips programme={programme} filters={filters} onChange={onChips} />
          <output className={styles.total}>
            {first && <Plural value={first.total} one="# mentor" other="# mentors" />}
          </output>
        </div>
        {query.isPending && <Loading />}
        {first?.total === 0 && <NobodyFound filters={filters} onChange={onFilters} />}
        {first && first.total > 0 && (
          <MatchList programme={programme} query={query} filters={filters} renderAction={renderAction} />
        )}
      </div>
    </div>
  )
}

interface ListProps extends Pick<Props, 'programme' | 'filters' | 'renderAction'> {
  query: ReturnType<typeof useMatches>
}

function MatchList({ programme, query, filters, renderAction }: ListProps) {
  const matches = query.data?.pages.flatMap((page) => page.items) ?? []
  const { list, expectMore } = useFocusOnMore<HTMLOListElement>(matches.length)
  return (
    <>
      <ol ref={list} className={styles.list}>
        {matches.map((match) => (
          <li key={match.mentor.enrolment_id}>
            <MatchCard
              programme={programme}
              match={match}
              search={filterSearch(filters)}
              action={renderAction(match)}
            />
          </li>
        ))}
      </ol>
      {query.error && <ErrorState problem={query.error} onRetry={() => void query.refetch()} />}
      <ShowMore
        hasMore={query.hasNextPage}
        isLoading={query.isFetchingNextPage}
        onPress={() => {
          expectMore()
          void query.fetchNextPage()
        }}
      />
    </>
  )
}

function Loading() {
  return (
    <>
      <CardSkeleton lines={6} />
      <CardSkeleton lines={6} />
      <CardSkeleton lines={6} />
    </>
  )
}

function NobodyFound({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const { t } = useLingui()
  const count = countFilters(filters)
  if (count === 0) {
    return (
      <EmptyState title={t`No mentor to show yet`}>
        <Trans>
          Every mentor of this programme is taken at the moment, or has no language in common with you. A
          language more in your profile may help; new mentors appear here as they join.
        </Trans>
      </EmptyState>
    )
  }
  const kinds = Object.values(filters).filter((values) => values.length > 0).length
  return (
    <EmptyState
      title={t`Nobody fits all of these filters`}
      action={
        <Button variant="quiet" onPress={() => onChange(noFilters)}>
          <Trans>Clear all filters</Trans>
        </Button>
      }
    >
      {kinds > 1 ? (
        <Trans>
          A mentor has to fit one filter of each kind. Take one kind away above, for example the languages,
          and the list grows.
        </Trans>
      ) : (
        <Trans>
          Tick a second filter of the same kind, or take this one away: the list shows mentors with any of
          them.
        </Trans>
      )}
    </EmptyState>
  )
}
