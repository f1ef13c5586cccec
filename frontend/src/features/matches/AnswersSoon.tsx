import { Plural } from '@lingui/react/macro'
import styles from './matches.module.css'

/** How soon a mentor answers, where it is known and good news; nothing otherwise. */
export function AnswersSoon({ days }: { days: number | null }) {
  if (days === null) return null
  return (
    <p className={styles.room}>
      <Plural
        value={days}
        one="Usually answers within a day"
        _7="Usually answers within a week"
        other="Usually answers within # days"
      />
    </p>
  )
}
