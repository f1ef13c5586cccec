import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as v from 'valibot'
import { $api, asProblem, type Problem, type Schemas, useInvalidate } from '@/api'
import { affectedByEndedMentorship } from '@/api/queries/mentorships'
import { optionalText, useDraftForm } from '@/shared/forms'
import { trackOwnAction } from '@/lib/own-actions'
import { OtherDrafts, ProblemBanner, RadioGroup, SendActions, TextField, toast } from '@/ui'
import styles from './mentorships.module.css'
import type { Mentorship } from './labels'

type Outcome = Schemas['EndMentorship']['outcome']

interface EndDraft {
  outcome: Outcome | null
  note: string
}

const outcomes = ['completed', 'ended_early'] as const satisfies Outcome[]
const longest = 1000
const noteOf = ({ note }: EndDraft) => note
const schema = v.object({
  outcome: v.pipe(
    v.nullable(v.picklist(outcomes)),
    v.check((outcome) => outcome !== null, 'required'),
  ),
  note: optionalText(longest),
})

/** How a mentorship ended, and a note to the coordinators. */
export default function EndForm({ mentorship, onDone }: { mentorship: Mentorship; onDone: () => void }) {
  const { t } = useLingui()
  const { end, isPending, problem } = useEnd(mentorship)
  const form = useDraftForm<EndDraft, v.InferOutput<typeof schema>>({
    draftKey: `end.${mentorship.id}`,
    initial: { outcome: null, note: '' },
    schema,
    textOf: noteOf,
    error: problem,
  })
  const ended = () => {
    form.draft.clear()
    onDone()
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={form.onSubmit(({ outcome, note }) => outcome && void end({ outcome, note }, ended))}
    >
      <p>
        <Trans>
          We will tell you both. Each of you then has a place available again. You cannot undo this.
        </Trans>
      </p>
      <OtherDrafts draft={form.draft} />
      <EndFields form={form} />
      <ProblemBanner title={t`The mentorship has not ended`} problem={form.problem} />
      <SendActions isDanger isPending={isPending} onCancel={onDone}>
        <Trans>End the mentorship</Trans>
      </SendActions>
    </form>
  )
}

type Form = ReturnType<typeof useDraftForm<EndDraft, v.InferOutput<typeof schema>>>

function EndFields({ form }: { form: Form }) {
  const { t } = useLingui()
  return (
    <>
      <RadioGroup
        label={t`How it ended`}
        errorMessage={form.errorOf('outcome') && t`Choose how it ended.`}
        {...form.field('outcome')}
        onChange={(value) => form.set('outcome', value === 'completed' ? 'completed' : 'ended_early')}
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
        {...form.field('note')}
      />
    </>
  )
}

function useEnd(mentorship: Mentorship) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const [problem, setProblem] = useState<Problem | null>(null)
  const mutation = $api.useMutation('post', '/api/v1/mentorships/{mentorship}/end')
  const end = async (body: Schemas['EndMentorship'], onEnded: () => void) => {
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
