import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as v from 'valibot'
import { $api, type Problem } from '@/api'
import type { Instant } from '@/lib/time'
import { optionalText, useDraftForm } from '@/shared/forms'
import {
  Actions,
  Banner,
  Button,
  Card,
  Dialog,
  LinkButton,
  ProblemBanner,
  RadioGroup,
  SendActions,
  TextField,
  toast,
} from '@/ui'
import styles from './meetings.module.css'
import type { MeetingProps, Proposal } from './model'
import { OtherTime, useTimeLabel } from './Times'
import { useMeetingChange } from './useMeeting'

interface Props extends MeetingProps {
  open: Proposal
}

/** The other side's times: confirm one, offer others, or decline. */
export function AnswerTimes(props: Props) {
  const { meeting, pair, open, programme, role, mentorship } = props
  const { t } = useLingui()
  const free = open.slots.filter((slot) => slot.free)
  const [chosen, setChosen] = useState<string | null>(null)
  const confirmation = useConfirmation(meeting.id)
  const slot = free.find((one) => one.id === chosen) ?? free[0]
  const name = pair.name
  const moves = meeting.status === 'confirmed'
  return (
    <Card as="section" className={styles.answer} aria-labelledby="answer">
      <h2 id="answer" className={styles.sectionTitle}>
        {moves ? (
          <Trans>{name} would like to move the meeting</Trans>
        ) : (
          <Trans>When can you meet {name}?</Trans>
        )}
      </h2>
      <Note note={open.note} name={name} />
      <Clash problem={confirmation.problem} hasOthers={free.length > 0} />
      {slot ? (
        <SlotChoice {...props} chosen={slot.id} onChoose={setChosen} />
      ) : (
        <Banner tone="info" title={t`None of these times is free any more`}>
          <Trans>Offer other times, or decline.</Trans>
        </Banner>
      )}
      <Actions>
        {slot && (
          <Button isPending={confirmation.isPending} onPress={() => void confirmation.confirmTime(slot.id)}>
            <Trans>Confirm this time</Trans>
          </Button>
        )}
        <LinkButton
          variant={slot ? 'quiet' : 'primary'}
          to="/p/$programme/$role/mentorships/$mentorship/meetings/propose"
          params={{ programme, role, mentorship }}
          search={{ meeting: meeting.id }}
        >
          <Trans>Offer other times</Trans>
        </LinkButton>
        <Decline id={meeting.id} name={name} moves={moves} />
      </Actions>
    </Card>
  )
}

/** Confirms one of the proposed times of a meeting. */
function useConfirmation(meeting: string) {
  const { t } = useLingui()
  const { run, problem, isPending } = useMeetingChange()
  const mutation = $api.useMutation('post', '/api/v1/meetings/{meeting}/confirmation')
  const confirmTime = async (slot: string) => {
    const isDone = await run(() =>
      mutation.mutateAsync({ params: { path: { meeting } }, body: { slot_id: slot } }),
    )
    if (isDone) toast(t`The meeting is confirmed. We have told you both.`, { tone: 'good' })
  }
  return { confirmTime, problem, isPending }
}

interface SlotChoiceProps extends Props {
  chosen: string
  onChoose: (slot: string) => void
}

function SlotChoice({ chosen, onChoose, ...props }: SlotChoiceProps) {
  const { meeting, pair, open } = props
  const { t } = useLingui()
  const labelOf = useTimeLabel(meeting.minutes, pair)
  return (
    <RadioGroup
      label={t`Proposed times`}
      name="slot"
      value={chosen}
      onChange={onChoose}
      options={open.slots.map((one) => ({
        value: one.id,
        label: labelOf(one.starts_at),
        description: <SlotDescription at={one.starts_at} free={one.free} {...props} />,
        isDisabled: !one.free,
      }))}
    />
  )
}

function SlotDescription({ at, free, meeting, pair }: Props & { at: Instant; free: boolean }) {
  return (
    <>
      <OtherTime at={at} minutes={meeting.minutes} pair={pair} />
      {!free && (
        <span className={styles.soft}>
          <Trans>No longer free</Trans>
        </span>
      )}
    </>
  )
}

export function Note({ note, name }: { note: string | null; name: string }) {
  if (note === null) return null
  return (
    <figure className={styles.note}>
      <figcaption className={styles.soft}>
        <Trans>A word from {name}</Trans>
      </figcaption>
      <blockquote className={styles.quote} dir="auto">
        {note}
      </blockquote>
    </figure>
  )
}

/** Why the time was not confirmed. Where somebody was faster, the times that are left can be chosen at once. */
function Clash({ problem, hasOthers }: { problem: Problem | null; hasOthers: boolean }) {
  const { t } = useLingui()
  if (problem?.code !== 'time_is_taken') {
    return <ProblemBanner title={t`The time is not confirmed`} problem={problem} />
  }
  return (
    <Banner tone="warn" isUrgent title={t`One of you now has another meeting at this time`}>
      {hasOthers ? (
        <Trans>Nothing was confirmed. These times are left.</Trans>
      ) : (
        <Trans>Nothing was confirmed.</Trans>
      )}
    </Banner>
  )
}

const longest = 1000
const schema = v.object({ note: optionalText(longest) })
const noteOf = ({ note }: { note: string }) => note

function Decline({ id, name, moves }: { id: string; name: string; moves: boolean }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        <Trans context="request">Decline</Trans>
      </Button>
      <Dialog title={t`Decline these times?`} isOpen={isOpen} onOpenChange={setOpen}>
        <DeclineForm id={id} name={name} moves={moves} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

interface DeclineProps {
  id: string
  name: string
  moves: boolean
  onDone: () => void
}

function DeclineForm({ id, name, moves, onDone }: DeclineProps) {
  const { t } = useLingui()
  const change = useMeetingChange()
  const mutation = $api.useMutation('post', '/api/v1/meetings/{meeting}/decline')
  const form = useDraftForm<{ note: string }, v.InferOutput<typeof schema>>({
    draftKey: `decline-times.${id}`,
    initial: { note: '' },
    schema,
    textOf: noteOf,
    error: change.problem,
  })
  const decline = async (body: v.InferOutput<typeof schema>) => {
    const isDone = await change.run(() => mutation.mutateAsync({ params: { path: { meeting: id } }, body }))
    if (!isDone) return
    form.draft.clear()
    toast(t`Declined. We will tell ${name}.`)
    onDone()
  }
  return (
    <form className={styles.form} noValidate onSubmit={form.onSubmit((body) => void decline(body))}>
      <p>
        {moves ? (
          <Trans>The agreed time stands.</Trans>
        ) : (
          <Trans>The meeting is then off. {name} can propose another one.</Trans>
        )}
      </p>
      <TextField
        label={t`A word to ${name}`}
        isOptional
        multiline
        maxLength={longest}
        {...form.field('note')}
      />
      <ProblemBanner title={t`We could not send your answer`} problem={form.problem} />
      <SendActions isPending={change.isPending} onCancel={onDone}>
        <Trans>Decline these times</Trans>
      </SendActions>
    </form>
  )
}
