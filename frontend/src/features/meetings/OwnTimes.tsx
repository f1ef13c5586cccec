import { Trans, useLingui } from '@lingui/react/macro'
import { $api } from '@/api'
import { Actions, Button, Card, LinkButton, ProblemBanner, toast } from '@/ui'
import styles from './meetings.module.css'
import type { MeetingProps, Proposal } from './model'
import { Times } from './Times'
import { useMeetingChange } from './useMeeting'

/** One's own proposed times, which the other side has not answered. */
export function OwnTimes({
  meeting,
  pair,
  open,
  programme,
  role,
  mentorship,
}: MeetingProps & { open: Proposal }) {
  const { t } = useLingui()
  const change = useMeetingChange()
  const mutation = $api.useMutation('post', '/api/v1/meetings/{meeting}/withdrawal')
  const name = pair.name
  const withdraw = async () => {
    const isDone = await change.run(() => mutation.mutateAsync({ params: { path: { meeting: meeting.id } } }))
    if (isDone) toast(t`Your times are withdrawn. We have told ${name}.`)
  }
  return (
    <Card as="section" className={styles.answer} aria-labelledby="own">
      <h2 id="own" className={styles.sectionTitle}>
        <Trans>{name} has not answered yet</Trans>
      </h2>
      <ul className={styles.history}>
        {open.slots.map((slot) => (
          <li key={slot.id}>
            <Times at={slot.starts_at} minutes={meeting.minutes} pair={pair} />
            {!slot.free && (
              <p className={styles.soft}>
                <Trans>No longer free</Trans>
              </p>
            )}
          </li>
        ))}
      </ul>
      <ProblemBanner title={t`Your times are not withdrawn`} problem={change.problem} />
      <Actions>
        <LinkButton
          variant="quiet"
          to="/p/$programme/$role/mentorships/$mentorship/meetings/propose"
          params={{ programme, role, mentorship }}
          search={{ meeting: meeting.id }}
        >
          <Trans>Offer other times</Trans>
        </LinkButton>
        <Button variant="quiet" isPending={change.isPending} onPress={() => void withdraw()}>
          <Trans>Withdraw these times</Trans>
        </Button>
      </Actions>
    </Card>
  )
}
