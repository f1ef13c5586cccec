import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api, useIdempotencyKey } from '@/api'
import { currentInstant } from '@/lib'
import { addMinutes, type Instant } from '@/lib/time'
import { Button, Card, Dialog, ProblemBanner, SendActions, toast } from '@/ui'
import { type Details, DetailsFields } from './DetailsFields'
import styles from './meetings.module.css'
import type { Pair } from './model'
import { TimeByHand } from './TimeByHand'
import { Times } from './Times'
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
  const [at, setAt] = useState<Instant | null>(null)
  const key = useIdempotencyKey()
  const change = useMeetingChange()
  const mutation = $api.useMutation('post', '/api/v1/mentorships/{mentorship}/held-meetings')
  const placeError = change.problem?.errors.find(({ pointer }) => pointer === '/place_text')?.code
  const name = pair.name
  const choose = (start: Instant): string | null => {
    if (addMinutes(start, values.minutes) > currentInstant()) return t`This meeting is not over yet.`
    setAt(start)
    return null
  }
  const log = async () => {
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
      {at === null ? (
        <TimeByHand zone={pair.ownZone} onAdd={choose} isPast label={t`When it began`} />
      ) : (
        <Card className={styles.card}>
          <Times at={at} minutes={values.minutes} pair={pair} />
          <Button variant="quiet" onPress={() => setAt(null)}>
            <Trans>Change the time</Trans>
          </Button>
        </Card>
      )}
      <ProblemBanner title={t`Not entered`} problem={placeError === undefined ? change.problem : null} />
      <SendActions isPending={change.isPending} onCancel={onDone}>
        <Trans>Enter the meeting</Trans>
      </SendActions>
    </form>
  )
}
