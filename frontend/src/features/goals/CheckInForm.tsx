import { Trans, useLingui } from '@lingui/react/macro'
import * as v from 'valibot'
import { $api, useIdempotencyKey } from '@/api'
import { isTooLong, plainDate, today } from '@/lib'
import { useDraftForm } from '@/shared/forms'
import { Button, NextStep, OtherDrafts, PlainDate, ProblemBanner, TextField, toast } from '@/ui'
import { parseAmount, type CheckIn, type Goal } from './model'
import { useGoalAction } from './useGoalActions'
import styles from './goals.module.css'

export interface CheckInFields {
  value: string
  note: string
  made_on: string
}

const longest = 500
const noteOf = ({ note }: CheckInFields) => note

export const checkInSchema = v.object({
  value: v.pipe(
    v.string(),
    v.check((text) => parseAmount(text) !== null, 'invalid_value'),
    v.transform((text) => parseAmount(text) ?? 0),
  ),
  note: v.pipe(
    v.string(),
    v.check((text) => !isTooLong(text, longest), 'too_long'),
    v.transform((text) => text.trim()),
  ),
  made_on: v.pipe(
    v.string(),
    v.check((day) => day !== '' && day <= today(), 'out_of_range'),
    v.transform((day) => plainDate(day) ?? today()),
  ),
})

type Output = v.InferOutput<typeof checkInSchema>

/** A check-in is made on the page: a number, one line, save. */
export function AddCheckIn({ goal }: { goal: Goal }) {
  const { t } = useLingui()
  const { run, problem, isPending } = useGoalAction()
  const { header, settled } = useIdempotencyKey()
  const mutation = $api.useMutation('post', '/api/v1/goals/{goal}/check-ins')
  const form = useDraftForm<CheckInFields, Output>({
    draftKey: `check-in.${goal.id}`,
    initial: { value: '', note: '', made_on: today() },
    schema: checkInSchema,
    textOf: noteOf,
    error: problem,
  })
  const send = async (body: Output) => {
    const isSaved = await run(async () => {
      try {
        await mutation.mutateAsync({ params: { path: { goal: goal.id }, header: header() }, body })
        settled(null)
      } catch (error) {
        settled(error)
        throw error
      }
    })
    if (!isSaved) return
    form.clear()
    toast(t`Check-in saved.`, { tone: 'good' })
  }
  const last = goal.latest && <PlainDate value={goal.latest.made_on} />
  return (
    <NextStep eyebrow={t`Your next step`} title={t`Add a check-in`}>
      <p>{last ? <Trans>The last one was on {last}.</Trans> : <Trans>There is no check-in yet.</Trans>}</p>
      <OtherDrafts draft={form.draft} />
      <form className={styles.checkIn} noValidate onSubmit={form.onSubmit((body) => void send(body))}>
        <CheckInInputs form={form} unit={goal.unit} />
        <Button type="submit" isPending={isPending}>
          <Trans>Save check-in</Trans>
        </Button>
      </form>
      <ProblemBanner title={t`Not saved. We have kept what you wrote`} problem={form.problem} />
    </NextStep>
  )
}

export type CheckInFormState = ReturnType<typeof useDraftForm<CheckInFields, Output>>

/** The unit is written by members, mostly without a capital letter. */
function capitalised(label: string, locale: string): string {
  const [first = '', ...rest] = label
  return first.toLocaleUpperCase(locale) + rest.join('')
}

export function CheckInInputs({ form, unit }: { form: CheckInFormState; unit: string }) {
  const { t, i18n } = useLingui()
  const wrongNumber = form.errorOf('value') && t`Write a number, with two decimals at most.`
  const wrongDay = form.errorOf('made_on') && t`Choose a day of the last year, not after today.`
  return (
    <>
      <div className={styles.checkInDay}>
        <TextField label={t`Day`} type="date" isRequired errorMessage={wrongDay} {...form.field('made_on')} />
      </div>
      <TextField
        label={capitalised(t`${unit} now`, i18n.locale)}
        inputMode="decimal"
        autoComplete="off"
        isRequired
        errorMessage={wrongNumber}
        {...form.field('value')}
      />
      <TextField
        label={t`What happened`}
        isOptional
        placeholder={t`One line is enough`}
        errorMessage={form.errorOf('note') && t`At most ${longest} characters.`}
        {...form.field('note')}
      />
    </>
  )
}

export const checkInFields = ({ value, note, made_on }: CheckIn): CheckInFields => ({
  value: String(value),
  note,
  made_on,
})
