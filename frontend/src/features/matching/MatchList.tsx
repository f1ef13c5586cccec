import { useLingui } from '@lingui/react/macro'
import { useDeferredValue, useEffect } from 'react'
import { showMoreProps } from '@/api'
import { useIsNarrow } from '@/lib'
import { useFocusOnMore } from '@/lib/focus'
import { bandText, DistinctNames } from '@/shared/people'
import { ErrorState, ShowMore } from '@/ui'
import { type Filters, filterSearch } from './filters'
import { MatchCard } from './MatchCard'
import styles from './matchList.module.css'
import type { MatchesResult } from './useMatches'
import type { Match } from './model'

/** The number of cards that fit the first screen of a phone. */
const initialCount = 1

/**
 * The first list after the app was loaded shows its best match while the others are rendered. A list that is shown
 * again is rendered completely at once, so that the scroll position can be restored.
 */
let rendered = false
const hasRendered = () => rendered
const markRendered = () => {
  rendered = true
}

interface Props {
  programme: string
  enrolment: string
  filters: Filters
  query: MatchesResult
  /** Called when a card may have left the list. */
  onGone: () => void
}

/** On narrow screens: a heading above the first match of each band. */
function Band({ match, before }: { match: Match; before: Match | undefined }) {
  const { i18n } = useLingui()
  if (match.band === before?.band) return null
  return <p className={styles.band}>{bandText(match.band, i18n)}</p>
}

export function MatchList({ programme, enrolment, query, filters, onGone }: Props) {
  const found = query.items ?? []
  const matches = useDeferredValue(found, hasRendered() ? found : found.slice(0, initialCount))
  useEffect(() => markRendered(), [])
  const isNarrow = useIsNarrow()
  const { list, expectMore } = useFocusOnMore<HTMLOListElement>(matches.length)
  return (
    <DistinctNames people={matches.map((match) => match.person)}>
      <ol ref={list} className={styles.list} aria-busy={matches.length < found.length}>
        {matches.map((match, index) => (
          <li key={match.person.enrolment_id}>
            {isNarrow && <Band match={match} before={matches[index - 1]} />}
            <MatchCard
              programme={programme}
              enrolment={enrolment}
              match={match}
              search={filterSearch(filters)}
              isShort={isNarrow}
              isPickedList={filters.only !== null}
              onGone={onGone}
            />
          </li>
        ))}
      </ol>
      {query.error && <ErrorState problem={query.error} onRetry={() => void query.refetch()} />}
      <ShowMore {...showMoreProps(query, expectMore)} />
    </DistinctNames>
  )
}
