import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import type { Schemas } from '@/api'
import { Button, LinkButton } from '@/ui'
import { mostCompared } from './comparison'
import type { ListMode } from './filters'
import { Note } from './Note'
import styles from './shortlistActions.module.css'
import { useRole } from './context'

interface Props {
  programme: string
  /** The first page of the shortlist, with the filters applied. */
  first: Schemas['MatchPage']
  onShow: (only: ListMode | null) => void
}

/** Actions on the whole shortlist. */
export function ShortlistActions({ programme, first, onShow }: Props) {
  const role = useRole()
  const obstacle = useCompareObstacle(first.total)
  const reason = useId()
  if (first.total === 0) return null
  return (
    <div className={styles.shortlisted}>
      {role === 'mentee' &&
        (obstacle === null ? (
          <CompareAll programme={programme} matches={first.items} />
        ) : (
          <Button isDisabled aria-describedby={reason}>
            <Trans>Compare</Trans>
          </Button>
        ))}
      <Button variant="plain" onPress={() => onShow(null)}>
        <Trans>Back to the list</Trans>
      </Button>
      {role === 'mentee' && obstacle !== null && <Note id={reason}>{obstacle}</Note>}
    </div>
  )
}

function CompareAll({ programme, matches }: { programme: string; matches: Schemas['Match'][] }) {
  return (
    <LinkButton
      to="/p/$programme/$role/find/compare"
      params={{ programme, role: 'mentee' }}
      search={{ with: matches.map(({ person }) => person.enrolment_id).join(',') }}
    >
      <Trans>Compare</Trans>
    </LinkButton>
  )
}

/** Why the shortlist cannot be compared, or null if it can. */
function useCompareObstacle(total: number): string | null {
  const { t } = useLingui()
  if (total < 2) return t`Add one or two more mentors to your shortlist to compare them.`
  if (total <= mostCompared) return null
  return t`You can compare up to ${mostCompared} mentors at a time. Open the menu beside a name to choose them.`
}
