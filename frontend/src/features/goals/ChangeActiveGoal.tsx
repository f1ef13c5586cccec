import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { goalQuery } from '@/api/queries/goals'
import type { Mentorship } from '@/features/mentorships'
import { useDraft } from '@/lib'
import type { Versioned } from '@/lib/autosave'
import { SaveBar } from '@/shared/saving'
import { focusFirstInvalid } from '@/lib/submit'
import { Banner, Button, Card, LinkButton, OtherDrafts, ProblemBanner, TextField, toast } from '@/ui'
import { FormAside } from './FormAside'
import { GoalForm } from './GoalForm'
import { letterTexts } from './labels'
import {
  fieldsOf,
  goalFields,
  openLetters,
  type Goal,
  type GoalField,
  type GoalFields,
  type GoalParams,
} from './model'
import { bodyOf, fieldErrors, refusedFields, saveGoal } from './useDraftGoal'
import { useFieldErrorText } from './useFieldErrorText'
import { useGoalAction } from './useGoalActions'
import styles from './goals.module.css'

interface Props {
  params: GoalParams
  loaded: Versioned<Goal>
  mentorship: Mentorship
}

interface Changes extends GoalFields {
  reason: string
}

const specificOf = ({ specific }: Changes) => specific
const longestReason = 500

/** Changes an active goal by one step, with a reason. What it was before is kept. */
export function ChangeActiveGoal({ params, loaded, mentorship }: Props) {
  const { t, i18n } = useLingui()
  const { form, draft, open, isPending, problem, onSubmit } = useChange(params, loaded)
  const { data: goal = loaded.value } = useQuery(goalQuery(params.goal))
  const next = open[0]
  return (
    <div className={styles.columns}>
      <form className={styles.main} noValidate onSubmit={onSubmit}>
        <OtherDrafts draft={draft} />
        <GoalForm form={form} />
        <Card>
          <TextField
            label={t`Why it changes`}
            isOptional
            description={t`We keep it with the earlier version.`}
            multiline
            rows={2}
            name="reason"
            maxLength={longestReason}
            value={draft.value.reason}
            onChange={(reason) => draft.set({ ...draft.value, reason })}
          />
        </Card>
        {next && (
          <Banner tone="info" title={i18n._(letterTexts[next].question)}>
            <Trans>An active goal needs an answer to each of the five questions.</Trans>
          </Banner>
        )}
        <ProblemBanner title={t`Not saved. We have kept your changes`} problem={problem} />
        <SaveBar>
          <LinkButton
            variant="quiet"
            to="/p/$programme/$role/mentorships/$mentorship/goals/$goal"
            params={params}
          >
            <Trans>Cancel</Trans>
          </LinkButton>
          <Button type="submit" isPending={isPending}>
            <Trans>Save changes</Trans>
          </Button>
        </SaveBar>
      </form>
      <FormAside goal={goal} values={form.values} mentorship={mentorship} />
    </div>
  )
}

/** The fields that differ from the saved goal. */
function changedFields(values: GoalFields, saved: GoalFields): Partial<GoalFields> {
  const names = goalFields.filter((name) => values[name] !== saved[name])
  return Object.fromEntries(names.map((name) => [name, values[name]]))
}

function useChange(params: GoalParams, loaded: Versioned<Goal>) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const errorText = useFieldErrorText()
  const [isSubmitted, setSubmitted] = useState(false)
  const { run, problem, isPending, forget } = useGoalAction()
  const saved = fieldsOf(loaded.value)
  const draft = useDraft<Changes>(`change-goal.${params.goal}`, { ...saved, reason: '' }, specificOf)
  const { reason, ...values } = draft.value
  const changes = changedFields(values, saved)
  const errors = { ...(problem && refusedFields(problem)), ...fieldErrors(changes) }
  const open = isSubmitted ? openLetters(values) : []
  const save = async () => {
    const why = reason.trim()
    const body = { ...bodyOf(changes), ...(why !== '' && { reason: why }) }
    if (!(await run(() => saveGoal(params.goal, loaded.etag, body)))) {
      focusFirstInvalid()
      return
    }
    draft.clear()
    toast(t`Changes saved.`)
    await navigate({ to: '/p/$programme/$role/mentorships/$mentorship/goals/$goal', params })
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setSubmitted(true)
    if (Object.keys(errors).length > 0) focusFirstInvalid()
    else if (openLetters(values).length === 0) void save()
  }
  return {
    form: {
      values,
      change: <Field extends GoalField>(field: Field, value: GoalFields[Field]) => {
        forget()
        draft.set({ ...draft.value, [field]: value })
      },
      error: (field: GoalField) => errorText(errors[field]),
    },
    draft,
    open,
    isPending,
    problem: problem && Object.keys(refusedFields(problem)).length > 0 ? null : problem,
    onSubmit,
  }
}
