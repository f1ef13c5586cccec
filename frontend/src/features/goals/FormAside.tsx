import { Trans, useLingui } from '@lingui/react/macro'
import type { Mentorship } from '@/features/mentorships'
import { Card } from '@/ui'
import { GoalSentence } from './GoalSentence'
import type { Goal, GoalFields } from './model'
import { Questions } from './Questions'
import styles from './goals.module.css'

interface AsideProps {
  goal: Goal
  values: GoalFields
  mentorship: Mentorship
}

/** Beside the form: the sentence, the mentor's questions, and what is good to know. */
export function FormAside({ goal, values, mentorship }: AsideProps) {
  const { t } = useLingui()
  const name = mentorship.other.display_name
  return (
    <aside className={styles.side} aria-label={t`About this goal`}>
      <GoalSentence values={values} />
      <Questions goal={goal} mentorship={mentorship} canWrite />
      <Card as="section" className={styles.card}>
        <h2 className={styles.cardTitle}>
          <Trans>Good to know</Trans>
        </h2>
        <p className={styles.soft}>
          <Trans>{name} can read a goal with open questions and ask you about them.</Trans>
        </p>
        <p className={styles.soft}>
          <Trans>A goal can change later. You say why, and the old text stays readable.</Trans>
        </p>
      </Card>
    </aside>
  )
}
