import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocale } from '@/lib'
import { Card, DescriptionList, PlainDate } from '@/ui'
import { amountText, letterTexts } from './labels'
import { letters, type Goal, type Letter } from './model'
import styles from './goals.module.css'

type Text = Pick<
  Goal,
  'specific' | 'measured' | 'unit' | 'start_value' | 'target_value' | 'attainable' | 'realistic' | 'due_on'
>

export function FiveAnswers({ goal }: { goal: Goal }) {
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.cardTitle}>
        <Trans>The five answers</Trans>
      </h2>
      <Answers text={goal} />
    </Card>
  )
}

/** A goal letter by letter, also for an earlier text. */
export function Answers({ text }: { text: Text }) {
  const { i18n } = useLingui()
  return (
    <DescriptionList
      items={letters.map((letter) => ({
        term: i18n._(letterTexts[letter].name),
        description: <Answer letter={letter} text={text} />,
      }))}
    />
  )
}

const stillOpen = (
  <span className={styles.open}>
    <Trans>still open</Trans>
  </span>
)

const written = (text: string): ReactNode =>
  text.trim() === '' ? (
    stillOpen
  ) : (
    <span className={styles.written} dir="auto">
      {text}
    </span>
  )

function Answer({ letter, text }: { letter: Letter; text: Text }): ReactNode {
  const locale = useLocale()
  switch (letter) {
    case 'specific':
      return written(text.specific)
    case 'measurable': {
      if (text.start_value === null || text.target_value === null) return written(text.measured)
      const from = amountText(text.start_value, locale)
      const to = amountText(text.target_value, locale)
      const { measured, unit } = text
      return (
        <span dir="auto">
          <Trans>
            {measured}: from {from} to {to} {unit}
          </Trans>
        </span>
      )
    }
    case 'attainable':
      return written(text.attainable)
    case 'realistic':
      return written(text.realistic)
    default:
      return text.due_on ? <PlainDate value={text.due_on} /> : stillOpen
  }
}
