import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Card, Icon, RadioGroup, TextField } from '@/ui'
import { kindLabels, letterTexts } from './labels'
import { kinds, letters, longest, openLetters, type GoalField, type GoalFields, type Letter } from './model'
import styles from './goals.module.css'

/** The values of a goal that is being written, with the errors of its fields. */
export interface GoalFormState {
  values: GoalFields
  change: <Field extends GoalField>(field: Field, value: GoalFields[Field]) => void
  error: (field: GoalField) => string | undefined
}

/** The name, the kind, and the five letters as questions. An open letter is never an error. */
export function GoalForm({ form }: { form: GoalFormState }) {
  const { t, i18n } = useLingui()
  const open = openLetters(form.values)
  return (
    <>
      <Card className={styles.form}>
        <TextField
          label={t`What to call it`}
          isOptional
          {...field(form, 'title')}
          maxLength={longest.title}
        />
        <RadioGroup
          label={t`What kind of goal it is`}
          name="kind"
          value={form.values.kind}
          onChange={(value) => {
            const kind = kinds.find((known) => known === value)
            if (kind) form.change('kind', kind)
          }}
          options={kinds.map((value) => ({ value, label: i18n._(kindLabels[value]) }))}
        />
      </Card>
      <Card>
        {letters.map((letter) => (
          <LetterQuestion key={letter} letter={letter} state={stateOf(letter, open)}>
            <LetterFields letter={letter} form={form} />
          </LetterQuestion>
        ))}
      </Card>
    </>
  )
}

type TextFieldName = Exclude<GoalField, 'kind'>

const field = ({ values, change, error }: GoalFormState, name: TextFieldName) => ({
  name,
  value: values[name],
  onChange: (value: string) => change(name, value),
  errorMessage: error(name),
})

type LetterState = 'written' | 'next' | 'open'

const stateOf = (letter: Letter, open: Letter[]): LetterState =>
  !open.includes(letter) ? 'written' : open[0] === letter ? 'next' : 'open'

interface LetterProps {
  letter: Letter
  state: LetterState
  children: ReactNode
}

function LetterQuestion({ letter, state, children }: LetterProps) {
  const { i18n } = useLingui()
  const { sign, name, question, hint } = letterTexts[letter]
  return (
    <section className={styles.letter} data-state={state} aria-labelledby={`letter-${letter}`}>
      <span className={styles.sign} aria-hidden="true">
        {sign}
      </span>
      <p className={styles.letterName}>
        {i18n._(name)}
        <span className={styles.state} data-state={state}>
          {state === 'written' ? (
            <Icon name="tick" />
          ) : (
            <span className={styles.ring} data-filled={state === 'next' ? '' : undefined} />
          )}
          {state === 'written' && <Trans context="answer">written</Trans>}
          {state === 'next' && <Trans context="answer">next</Trans>}
          {state === 'open' && <Trans>still open</Trans>}
        </span>
      </p>
      <div className={styles.answer}>
        <h2 id={`letter-${letter}`} className={styles.question}>
          {i18n._(question)}
        </h2>
        {children}
        <p className={styles.soft}>{i18n._(hint)}</p>
      </div>
    </section>
  )
}

function LetterFields({ letter, form }: { letter: Letter; form: GoalFormState }) {
  const { t } = useLingui()
  const prose = { multiline: true, rows: 3, label: t`Your answer` } as const
  switch (letter) {
    case 'specific':
      return <TextField {...prose} {...field(form, 'specific')} maxLength={longest.specific} />
    case 'measurable':
      return <MeasureFields form={form} />
    case 'attainable':
      return <TextField {...prose} {...field(form, 'attainable')} maxLength={longest.attainable} />
    case 'realistic':
      return (
        <TextField
          {...prose}
          {...field(form, 'realistic')}
          maxLength={longest.realistic}
          placeholder={t`For example: two hours a week, on Friday mornings.`}
        />
      )
    default:
      return (
        <div className={styles.date}>
          <TextField label={t`Date`} type="date" {...field(form, 'due_on')} />
        </div>
      )
  }
}

function MeasureFields({ form }: { form: GoalFormState }) {
  const { t } = useLingui()
  return (
    <>
      <TextField label={t`What you count`} {...field(form, 'measured')} maxLength={longest.measured} />
      <div className={styles.measure}>
        <TextField
          label={t`At the start`}
          inputMode="decimal"
          autoComplete="off"
          {...field(form, 'start_value')}
        />
        <TextField
          label={t`Target`}
          inputMode="decimal"
          autoComplete="off"
          {...field(form, 'target_value')}
        />
        <TextField
          label={t`Unit`}
          placeholder={t`For example: hospitals`}
          {...field(form, 'unit')}
          maxLength={longest.unit}
        />
      </div>
    </>
  )
}
