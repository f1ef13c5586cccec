import { Trans } from '@lingui/react/macro'
import { Card } from '@/ui'
import styles from './applicant.module.css'
import { Exchange } from './Exchange'
import type { Approval } from './useApprovals'

export function Exchanged({ questions }: Pick<Approval, 'questions'>) {
  if (questions.length === 0) return null
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.title}>
        <Trans>Questions and answers</Trans>
      </h2>
      <Exchange questions={questions} />
    </Card>
  )
}
