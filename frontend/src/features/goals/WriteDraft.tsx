import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { $api } from '@/api'
import { goalQuery } from '@/api/queries/goals'
import type { Mentorship } from '@/features/mentorships'
import type { Versioned } from '@/lib/autosave'
import { conflictsId, SaveBar, SaveStatus } from '@/shared/saving'
import { Banner, Button, ConfirmDialog, ProblemBanner, toast } from '@/ui'
import { FormAside } from './FormAside'
import { GoalForm } from './GoalForm'
import { letterTexts } from './labels'
import { Milestones } from './Milestones'
import { openLetters, type Goal, type GoalParams } from './model'
import { useDraftGoal, type DraftGoal } from './useDraftGoal'
import { useFieldErrorText } from './useFieldErrorText'
import { useGoalAction } from './useGoalActions'
import styles from './goals.module.css'

interface Props {
  params: GoalParams
  loaded: Versioned<Goal>
  mentorship: Mentorship
}

/** The five letters, saved while the mentee writes. */
export function WriteDraft({ params, loaded, mentorship }: Props) {
  const draft = useDraftGoal(loaded)
  const errorText = useFieldErrorText()
  // Milestones and questions are not part of the form and can change while it is open.
  const { data: goal = loaded.value } = useQuery(goalQuery(params.goal))
  const form = {
    values: draft.values,
    change: draft.change,
    error: (field: Parameters<typeof draft.code>[0]) => errorText(draft.code(field)),
  }
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <TwoVersions draft={draft} />
        <GoalForm form={form} />
        <Milestones goal={goal} canWrite />
        <FinishBar params={params} draft={draft} />
        <DeleteDraft params={params} />
      </div>
      <FormAside goal={goal} values={draft.values} mentorship={mentorship} />
    </div>
  )
}

/** The goal was also changed in another window: the mentee chooses for all fields at once. */
function TwoVersions({ draft }: { draft: DraftGoal }) {
  const { t } = useLingui()
  const { conflicts } = draft.saving
  if (conflicts.length === 0) return null
  const choose = (keep: 'mine' | 'theirs') => conflicts.forEach(({ field }) => draft.resolve(field, keep))
  return (
    <div id={conflictsId} tabIndex={-1} className={styles.conflicts}>
      <Banner tone="warn" isUrgent title={t`This was also changed somewhere else`}>
        <p>
          <Trans>Perhaps in another window or on your phone. We keep both versions until you choose.</Trans>
        </p>
        <div className={styles.actions}>
          <Button variant="quiet" onPress={() => choose('mine')}>
            <Trans>Keep mine</Trans>
          </Button>
          <Button variant="quiet" onPress={() => choose('theirs')}>
            <Trans>Take the other</Trans>
          </Button>
        </div>
      </Banner>
    </div>
  )
}

function FinishBar({ params, draft }: { params: GoalParams; draft: DraftGoal }) {
  const { t, i18n } = useLingui()
  const navigate = useNavigate()
  const { run, problem, isPending } = useGoalAction()
  const mutation = $api.useMutation('post', '/api/v1/goals/{goal}/activation')
  const [isAsked, setAsked] = useState(false)
  const open = openLetters(draft.values)
  const next = open[0]
  const activate = async () => {
    setAsked(true)
    if (next) {
      focusLetter(next)
      return
    }
    await draft.saveNow()
    const { goal } = params
    if (!(await run(() => mutation.mutateAsync({ params: { path: { goal } } })))) return
    toast(t`Your goal is set. Good luck!`, { tone: 'good' })
    await navigate({ to: '/p/$programme/$role/mentorships/$mentorship/goals/$goal', params })
  }
  return (
    <>
      {isAsked && next && (
        <Banner tone="info" title={i18n._(letterTexts[next].question)}>
          <Trans>This question is still open. Answer it, and you can start.</Trans>
        </Banner>
      )}
      <ProblemBanner title={t`The goal is still a draft`} problem={problem} />
      <SaveBar
        status={
          <SaveStatus saving={draft.saving} onSaveNow={() => void draft.saveNow()}>
            {'\u00a0· '}
            <Plural
              value={open.length}
              _0="all questions answered"
              one="# of 5 questions open"
              other="# of 5 questions open"
            />
          </SaveStatus>
        }
      >
        <Button isPending={isPending} onPress={() => void activate()}>
          <Trans>Start this goal</Trans>
        </Button>
      </SaveBar>
    </>
  )
}

function focusLetter(letter: string): void {
  const section = document.getElementById(`letter-${letter}`)?.closest('section')
  const fields = section?.querySelectorAll<HTMLInputElement>('input, textarea') ?? []
  const empty = [...fields].find(({ value }) => value.trim() === '') ?? fields[0]
  empty?.focus()
}

function DeleteDraft({ params }: { params: GoalParams }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  const { run, problem, isPending } = useGoalAction()
  const mutation = $api.useMutation('delete', '/api/v1/goals/{goal}')
  const remove = async () => {
    const { goal } = params
    if (!(await run(() => mutation.mutateAsync({ params: { path: { goal } } })))) return
    toast(t`Draft deleted.`)
    await navigate({ to: '/p/$programme/$role/mentorships/$mentorship/goals', params })
  }
  return (
    <div className={styles.actions}>
      <Button variant="plain" onPress={() => setOpen(true)}>
        <Trans>Delete this draft</Trans>
      </Button>
      <ConfirmDialog
        title={t`Delete this draft?`}
        isOpen={isOpen}
        onOpenChange={setOpen}
        confirmLabel={<Trans>Delete</Trans>}
        onConfirm={() => void remove()}
        isPending={isPending}
        isDanger
      >
        <p>
          <Trans>Its milestones and questions are deleted as well. You cannot undo this.</Trans>
        </p>
        <ProblemBanner title={t`The draft was not deleted`} problem={problem} />
      </ConfirmDialog>
    </div>
  )
}
