import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as v from 'valibot'
import { $api } from '@/api'
import { optionalText, useDraftForm } from '@/shared/forms'
import { Actions, Button, Card, Dialog, LinkButton, ProblemBanner, SendActions, TextField, toast } from '@/ui'
import styles from './meetings.module.css'
import type { MeetingProps } from './model'
import { Times } from './Times'
import { useMeetingChange } from './useMeeting'

/** The agreed time, and how to leave it. */
export function AgreedTime(props: MeetingProps & { hasOpenTimes: boolean }) {
  const { meeting, pair, stage, isRunning, hasOpenTimes, programme, role, mentorship } = props
  if (meeting.starts_at === null) return null
  return (
    <Card as="section" className={styles.card} aria-labelledby="agreed">
      <h2 id="agreed" className={styles.cardTitle}>
        {hasOpenTimes ? (
          <Trans>The agreed time stands until a new one is confirmed</Trans>
        ) : (
          <Trans>When</Trans>
        )}
      </h2>
      <p className={styles.agreed}>
        <Times at={meeting.starts_at} minutes={meeting.minutes} pair={pair} withDay={hasOpenTimes} />
      </p>
      {stage === 'ahead' && isRunning && (
        <Actions>
          {!hasOpenTimes && (
            <LinkButton
              variant="quiet"
              to="/p/$programme/$role/mentorships/$mentorship/meetings/propose"
              params={{ programme, role, mentorship }}
              search={{ meeting: meeting.id }}
            >
              <Trans>Propose another time</Trans>
            </LinkButton>
          )}
          <CancelMeeting {...props} />
        </Actions>
      )}
    </Card>
  )
}

const longest = 1000
const schema = v.object({ note: optionalText(longest) })
const noteOf = ({ note }: { note: string }) => note

function CancelMeeting({ meeting, pair }: MeetingProps) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        <Trans>Cancel the meeting</Trans>
      </Button>
      <Dialog title={t`Cancel this meeting?`} isOpen={isOpen} onOpenChange={setOpen}>
        <CancelForm id={meeting.id} name={pair.name} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function CancelForm({ id, name, onDone }: { id: string; name: string; onDone: () => void }) {
  const { t } = useLingui()
  const change = useMeetingChange()
  const mutation = $api.useMutation('post', '/api/v1/meetings/{meeting}/cancellation')
  const form = useDraftForm<{ note: string }, v.InferOutput<typeof schema>>({
    draftKey: `cancel.${id}`,
    initial: { note: '' },
    schema,
    textOf: noteOf,
    error: change.problem,
  })
  const cancel = async (body: v.InferOutput<typeof schema>) => {
    const isDone = await change.run(() => mutation.mutateAsync({ params: { path: { meeting: id } }, body }))
    if (!isDone) return
    form.draft.clear()
    toast(t`The meeting is cancelled. We have told you both.`)
    onDone()
  }
  return (
    <form className={styles.form} noValidate onSubmit={form.onSubmit((body) => void cancel(body))}>
      <p>
        <Trans>Both of you are free again at this time. We will tell {name}.</Trans>
      </p>
      <TextField
        label={t`A word to ${name}`}
        isOptional
        multiline
        maxLength={longest}
        {...form.field('note')}
      />
      <ProblemBanner title={t`The meeting is not cancelled`} problem={form.problem} />
      <SendActions isDanger isPending={change.isPending} onCancel={onDone}>
        <Trans>Cancel the meeting</Trans>
      </SendActions>
    </form>
  )
}
