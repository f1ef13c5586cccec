import { useLingui } from '@lingui/react/macro'
import styles from './programmes.module.css'
import type { Programme } from './rules'

export function Benefits({ programme }: { programme: Programme }) {
  const { t } = useLingui()
  const { benefits, eligibility } = programme
  const sides = [
    { key: 'mentee', title: t`For mentees`, points: benefits.mentee, who: eligibility.mentee },
    { key: 'mentor', title: t`For mentors`, points: benefits.mentor, who: eligibility.mentor },
  ]
  return sides.map((side) => (
    <section key={side.key} className={styles.section}>
      <h2>{side.title}</h2>
      <ul className={styles.benefits}>
        {side.points.map((point) => (
          <li key={point}>
            <bdi>{point}</bdi>
          </li>
        ))}
      </ul>
      {side.who !== '' && (
        <p className={styles.eligibility} dir="auto">
          {side.who}
        </p>
      )}
    </section>
  ))
}
