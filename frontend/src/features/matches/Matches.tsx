import { Plural, useLingui } from '@lingui/react/macro'
import { type ReactNode, useRef } from 'react'
import { asProblem } from '@/api'
import { useFocusOnMore } from '@/lib/focus'
import { CardSkeleton, ErrorState, ShowMore, Skeleton } from '@/ui'
import { Blocked, isBlocked } from './Blocked'
import { CompareTray } from './CompareTray'
import { FilterChips } from './FilterChips'
import { FilterList } from './FilterList'
import { FilterSheet } from './FilterSheet'
import { type Filters, filterSearch } from './filters'
import { type Match, MatchCard } from './MatchCard'
import styles from './matches.module.css'
import { NobodyFound } from './NobodyFound'
import { BackToAll, HiddenOnly, ShortlistOnly } from './OnlyPicked'
import { SearchMentors } from './SearchMentors'
import { useSide } from './side'
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
  const side = useSide()
  const summary = useRef<HTMLDivElement>(null)
  const query = useMatches(enrolment, filters)
  const code = query.error ? asProblem(query.error).code : ''
  if (isBlocked(code)) return <Blocked code={code} programme={programme} side={side} />
  if (query.error && !query.data) {
    return <ErrorState problem={query.error} onRetry={() => void query.refetch()} />
  }
  const first = query.data?.pages[0]
  // A chip or a card takes itself away, and the focus with it unless somebody catches it.
  const catchFocus = () => summary.current?.focus()
  const onChips = (next: Filters) => {
    catchFocus()
    onFilters(next)
  }
  const onOnly = (only: Filters['only']) => onChips({ ...filters, only })
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
        <search className={styles.search}>
          <SearchMentors q={filters.q} onSearch={(q) => onFilters({ ...filters, q })} />
          <ShortlistOnly filters={filters} shortlisted={first?.shortlisted ?? 0} onChange={onFilters} />
        </search>
        <div ref={summary} tabIndex={-1} className={styles.summary}>
          <FilterSheet filters={filters} onChange={onFilters} total={first?.total}>
            {filterList}
          </FilterSheet>
          <FilterChips programme={programme} filters={filters} onChange={onChips} />
          <output className={styles.total}>
            {first && side === 'mentee' && <Plural value={first.total} one="# mentor" other="# mentors" />}
            {first && side === 'mentor' && <Plural value={first.total} one="# mentee" other="# mentees" />}
          </output>
        </div>
        {filters.only === 'hidden' && <BackToAll onShow={onOnly} />}
        {query.isPending && <Loading />}
        {first?.total === 0 && <NobodyFound filters={filters} onChange={onFilters} />}
        {first && first.total > 0 && (
          <MatchList
            programme={programme}
            enrolment={enrolment}
            query={query}
            filters={filters}
            renderAction={renderAction}
            onGone={catchFocus}
          />
        )}
        {filters.only === null && <HiddenOnly hidden={first?.hidden ?? 0} onShow={onOnly} />}
        {side === 'mentee' && <CompareTray programme={programme} enrolment={enrolment} />}
      </div>
    </div>
  )
}

interface ListProps extends Pick<Props, 'programme' | 'enrolment' | 'filters' | 'renderAction'> {
  query: ReturnType<typeof useMatches>
  onGone: () => void
}

function MatchList({ programme, enrolment, query, filters, renderAction, onGone }: ListProps) {
  const matches = query.data?.pages.flatMap((page) => page.items) ?? []
  const { list, expectMore } = useFocusOnMore<HTMLOListElement>(matches.length)
  return (
    <>
      <ol ref={list} className={styles.list}>
        {matches.map((match) => (
          <li key={match.person.enrolment_id}>
            <MatchCard
              programme={programme}
              enrolment={enrolment}
              match={match}
              search={filterSearch(filters)}
              action={renderAction(match)}
              isPickedList={filters.only !== null}
              onGone={onGone}
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
