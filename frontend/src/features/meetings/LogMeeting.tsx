import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api, useIdempotencyKey } from '@/api'
import { currentInstant } from '@/lib'
import { addMinutes, type Instant } from '@/lib/time'
import { Button, Dialog, ProblemBanner, SendActions, toast } from '@/ui'
import { type Details, DetailsFields } from './DetailsFields'
import styles from './meetings.module.css'
import type { Pair } from './model'
import { TypedTimeFields, useTypedTime } from './TimeByHand'
import { useMeetingChange } from './useMeeting'

/** Entering a meeting that has taken place; the other side confirms it. */
export function LogMeeting({ mentorship, pair }: { mentorship: string; pair: Pair }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        <Trans>Enter a past meeting</Trans>
      </Button>
      <Dialog title={t`Enter a past meeting`} isOpen={isOpen} onOpenChange={setOpen}>
        <LogForm mentorship={mentorship} pair={pair} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

const empty: Details = { kind: 'regular', minutes: 45, agenda: '', place: 'in_person', place_text: '' }

function LogForm({ mentorship, pair, onDone }: { mentorship: string; pair: Pair; onDone: () => void }) {
  const { t } = useLingui()
  const [values, setValues] = useState(empty)
  const began = useTypedTime(pair.ownZone)
  const key = useIdempotencyKey()
  const change = useMeetingChange()
  const mutation = $api.useMutation('post', '/api/v1/mentorships/{mentorship}/held-meetings')
  const placeError = change.problem?.errors.find(({ pointer }) => pointer === '/place_text')?.code
  const name = pair.name
  const refusal = (start: Instant): string | null =>
    addMinutes(start, values.minutes) > currentInstant() ? t`This meeting is not over yet.` : null
  const log = async () => {
    const at = began.take(refusal)
    if (at === null) return
    const isDone = await change.run(async () => {
      try {
        await mutation.mutateAsync({
          params: { path: { mentorship }, header: key.header() },
          body: { ...values, starts_at: at, time_zone: pair.ownZone },
        })
        key.settled(null)
      } catch (error) {
        key.settled(error)
        throw error
      }
    })
    if (!isDone) return
    toast(t`Entered. We have asked ${name} to confirm it.`, { tone: 'good' })
    onDone()
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void log()
      }}
    >
      <DetailsFields values={values} onChange={setValues} placeError={placeError} />
      <TypedTimeFields typed={began} label={t`When it began`} />
      <ProblemBanner title={t`Not entered`} problem={placeError === undefined ? change.problem : null} />
      <SendActions isPending={change.isPending} onCancel={onDone}>
        <Trans>Enter the meeting</Trans>
      </SendActions>
    </form>
  )
}
