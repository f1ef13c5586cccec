import { Trans, useLingui } from '@lingui/react/macro'
import { dateText, plainDate, useLocale } from '@/lib'
import { Card } from '@/ui'
import { amountText } from './labels'
import { parseAmount, type GoalFields } from './model'
import styles from './goals.module.css'

/** The goal in one sentence, made from the answers. */
export function GoalSentence({ values }: { values: GoalFields }) {
  const { t } = useLingui()
  const locale = useLocale()
  const start = parseAmount(values.start_value)
  const target = parseAmount(values.target_value)
  const measured = values.measured.trim() || t`what you count`
  const unit = values.unit.trim() || t`unit`
  const from = start === null ? '…' : amountText(start, locale)
  const to = target === null ? '…' : amountText(target, locale)
  const due = plainDate(values.due_on)
  const date = due && dateText(due, locale)
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.cardTitle}>
        <Trans>Your goal in one sentence</Trans>
      </h2>
      <p className={styles.sentence} dir="auto">
        <Trans>
          {measured}: from {from} to {to} {unit}
        </Trans>{' '}
        {date ? (
          <Trans>by {date}.</Trans>
        ) : (
          <span className={styles.open}>
            <Trans>by … (date still open)</Trans>
          </span>
        )}
      </p>
      <p className={styles.soft}>
        <Trans>It is made from what you write. Not right? Change the answers, not the sentence.</Trans>
      </p>
    </Card>
  )
}
