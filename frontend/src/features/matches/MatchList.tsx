import type { ReactNode } from 'react'
import { nextPage } from '@/api'
import { useFocusOnMore } from '@/lib/focus'
import { ErrorState, ShowMore } from '@/ui'
import { type Filters, filterSearch } from './filters'
import { type Match, MatchCard } from './MatchCard'
import styles from './matchList.module.css'
import type { useMatches } from './useMatches'

interface Props {
  programme: string
  enrolment: string
  filters: Filters
  renderAction: (match: Match) => ReactNode
  query: ReturnType<typeof useMatches>
  /** Called when a card may have left the list. */
  onGone: () => void
}

export function MatchList({ programme, enrolment, query, filters, renderAction, onGone }: Props) {
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
      <ShowMore {...nextPage(query, expectMore)} />
    </>
  )
}
