import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api, asProblem, type Problem, type Schemas, useInvalidate } from '@/api'
import { affectedByEndedMentorship } from '@/api/queries/mentorships'
import { isTooLong, useSubmit, useDraft } from '@/lib'
import { trackOwnAction } from '@/lib/own-actions'
import { Button, Dialog, OtherDrafts, ProblemBanner, RadioGroup, SendActions, TextField, toast } from '@/ui'
import styles from './mentorships.module.css'
import type { Mentorship } from './labels'

interface EndDraft {
  outcome: Schemas['EndMentorship']['outcome'] | null
  note: string
}

const longest = 1000
const noteOf = ({ note }: EndDraft) => note

/** Either side may end it at any time, without fault and without giving a reason. */
export function EndMentorship({ mentorship }: { mentorship: Mentorship }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const name = mentorship.other.display_name
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        <Trans>End the mentorship</Trans>
      </Button>
      <Dialog title={t`End the mentorship with ${name}`} isOpen={isOpen} onOpenChange={setOpen}>
        <EndForm mentorship={mentorship} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function EndForm({ mentorship, onDone }: { mentorship: Mentorship; onDone: () => void }) {
  const { t } = useLingui()
  const draft = useDraft<EndDraft>(`end.${mentorship.id}`, { outcome: null, note: '' }, noteOf)
  const { outcome, note } = draft.value
  const attempt = useSubmit(outcome === null || isTooLong(note, longest))
  const { end, isPending, problem } = useEnd(mentorship, () => {
    draft.clear()
    onDone()
  })
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={attempt.onSubmit(() => outcome && void end({ outcome, note: note.trim() || null }))}
    >
      <p>
        <Trans>
          We will tell you both. Each of you then has a place available again. You cannot undo this.
        </Trans>
      </p>
      <OtherDrafts draft={draft} />
      <EndFields draft={draft.value} isUnanswered={attempt.tried} onChange={draft.set} />
      <ProblemBanner title={t`The mentorship has not ended`} problem={problem} />
      <SendActions isDanger isPending={isPending} onCancel={onDone}>
        <Trans>End the mentorship</Trans>
      </SendActions>
    </form>
  )
}

interface FieldsProps {
  draft: EndDraft
  isUnanswered: boolean
  onChange: (draft: EndDraft) => void
}

function EndFields({ draft: { outcome, note }, isUnanswered, onChange }: FieldsProps) {
  const { t } = useLingui()
  return (
    <>
      <RadioGroup
        label={t`How it ended`}
        errorMessage={isUnanswered && outcome === null ? t`Choose how it ended.` : undefined}
        value={outcome}
        onChange={(value) => onChange({ outcome: value === 'completed' ? 'completed' : 'ended_early', note })}
        options={[
          { value: 'completed', label: t`Completed`, description: t`You reached your goals.` },
          {
            value: 'ended_early',
            label: t`Ended early`,
            description: t`The mentorship stops now, for whatever reason. It is nobody’s fault.`,
          },
        ]}
      />
      <TextField
        label={t`A note to the coordinators`}
        isOptional
        description={t`Private: only the coordinators see it.`}
        multiline
        rows={4}
        maxLength={longest}
        name="note"
        value={note}
        onChange={(value) => onChange({ outcome, note: value })}
      />
    </>
  )
}

function useEnd(mentorship: Mentorship, onEnded: () => void) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const [problem, setProblem] = useState<Problem | null>(null)
  const mutation = $api.useMutation('post', '/api/v1/mentorships/{mentorship}/end')
  const end = async (body: Schemas['EndMentorship']) => {
    setProblem(null)
    const forget = trackOwnAction(mentorship.id)
    try {
      await mutation.mutateAsync({ params: { path: { mentorship: mentorship.id } }, body })
      toast(t`The mentorship has ended. We have told you both.`)
      onEnded()
    } catch (error) {
      forget()
      setProblem(asProblem(error))
    }
    await invalidate(affectedByEndedMentorship)
  }
  return { end, isPending: mutation.isPending, problem }
}
