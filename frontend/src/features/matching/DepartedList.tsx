import { Trans, useLingui } from '@lingui/react/macro'
import type { Schemas } from '@/api'
import { Button } from '@/ui'
import styles from './matchList.module.css'
import { Note } from './Note'
import { useRemoveFromShortlist } from './useShortlist'

interface Props {
  enrolment: string
  departed: Schemas['Departed'][]
}

/** Shortlisted people who have left the programme. They are listed until the reader removes them. */
export function DepartedList({ enrolment, departed }: Props) {
  const { t } = useLingui()
  if (departed.length === 0) return null
  return (
    <ul className={styles.departed} aria-label={t`No longer taking part`}>
      {departed.map((person) => (
        <li key={person.enrolment_id}>
          <DepartedNote enrolment={enrolment} person={person} />
        </li>
      ))}
    </ul>
  )
}

function DepartedNote({ enrolment, person }: { enrolment: string; person: Schemas['Departed'] }) {
  const { t } = useLingui()
  const takeOff = useRemoveFromShortlist(enrolment, person.enrolment_id)
  const name = person.display_name
  return (
    <Note>
      <Trans>
        <bdi>{name}</bdi> no longer takes part in the programme.
      </Trans>{' '}
      <Button
        variant="plain"
        onPress={() => void takeOff()}
        aria-label={t`Remove ${name} from the shortlist`}
      >
        <Trans>Remove</Trans>
      </Button>
    </Note>
  )
}
