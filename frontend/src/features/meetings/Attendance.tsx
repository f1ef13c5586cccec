import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api, type Schemas } from '@/api'
import type { Instant } from '@/lib/time'
import { Actions, Banner, Button, Card, DateTime, ProblemBanner, Select, toast } from '@/ui'
import { lengthOptions, lengthText } from './labels'
import styles from './meetings.module.css'
import type { MeetingProps } from './model'
import { useMeetingChange } from './useMeeting'

type Statement = Schemas['MeetingStatement']

/** Whether the meeting took place, and how long: each says, and both have to agree. */
export function Attendance({ meeting, pair }: MeetingProps) {
  const { t } = useLingui()
  const { own, other, contradiction, stands_at: standsAt } = meeting.attendance
  const [minutes, setMinutes] = useState(other?.minutes ?? own?.minutes ?? meeting.minutes)
  const { state, problem, isPending } = useStatement(meeting.id)
  return (
    <Card as="section" className={styles.answer} aria-labelledby="attendance">
      <h2 id="attendance" className={styles.sectionTitle}>
        <Trans>Did the meeting take place?</Trans>
      </h2>
      {contradiction && (
        <Banner tone="warn" title={t`Your answers differ`}>
          <Trans>The meeting does not count until one of you changes their answer.</Trans>
        </Banner>
      )}
      <Said statement={own} who={t`You`} />
      <Said statement={other} who={pair.name} />
      {standsAt !== null && <StandsFrom at={standsAt} isOwn={own !== null} name={pair.name} />}
      <div className={styles.fields}>
        <LengthSelect minutes={minutes} onChange={setMinutes} />
      </div>
      <ProblemBanner title={t`We could not note your answer`} problem={problem} />
      <Actions>
        <Button isPending={isPending} onPress={() => void state({ took_place: true, minutes })}>
          <Trans>Yes, it took place</Trans>
        </Button>
        <Button variant="quiet" onPress={() => void state({ took_place: false, minutes: null })}>
          <Trans>No, it did not</Trans>
        </Button>
      </Actions>
    </Card>
  )
}

/** Sends the member's statement. */
function useStatement(meeting: string) {
  const { t } = useLingui()
  const { run, problem, isPending } = useMeetingChange()
  const mutation = $api.useMutation('post', '/api/v1/meetings/{meeting}/attendance')
  const state = async (body: Schemas['StateAttendance']) => {
    const isDone = await run(() => mutation.mutateAsync({ params: { path: { meeting } }, body }))
    if (isDone) toast(t`We have noted your answer.`, { tone: 'good' })
  }
  return { state, problem, isPending }
}

/** From when the one answer counts without the other. */
function StandsFrom({ at, isOwn, name }: { at: Instant; isOwn: boolean; name: string }) {
  return (
    <p className={styles.soft}>
      {isOwn ? (
        <Trans>
          If {name} does not answer, your answer stands from <DateTime value={at} format="date" />.
        </Trans>
      ) : (
        <Trans>
          If you do not answer, theirs stands from <DateTime value={at} format="date" />.
        </Trans>
      )}
    </p>
  )
}

/** The usual lengths, and the stated one if it is another. */
function LengthSelect({ minutes, onChange }: { minutes: number; onChange: (minutes: number) => void }) {
  const { t, i18n } = useLingui()
  const options = lengthOptions(i18n)
  const known = options.some((option) => option.value === String(minutes))
  const all = known ? options : [...options, { value: String(minutes), label: lengthText(minutes, i18n) }]
  return (
    <Select
      label={t`How long it took`}
      name="minutes"
      value={String(minutes)}
      options={all}
      onChange={(value) => onChange(Number(value))}
    />
  )
}

function Said({ statement, who }: { statement: Statement | null; who: string }) {
  const { i18n } = useLingui()
  if (statement === null) return null
  const length = statement.minutes === null ? '' : lengthText(statement.minutes, i18n)
  return (
    <p>
      <strong>
        <bdi>{who}</bdi>:
      </strong>{' '}
      {statement.took_place ? <Trans>it took place, {length}</Trans> : <Trans>it did not take place</Trans>}
    </p>
  )
}
