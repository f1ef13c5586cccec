import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '@/api'
import { activityQuery } from '@/api/queries/activity'
import { EndMentorship, type Mentorship } from '@/features/mentorships'
import { useFocusOnChange } from '@/lib/focus'
import { nameInSentence } from '@/shared/people'
import { Button, Card, ConfirmDialog, DateTime, ProblemBanner } from '@/ui'
import styles from './activity.module.css'
import { AnswerButtons } from './AnswerButtons'
import { answerLabels } from './labels'
import { useCheckUp, useRelease } from './useActivity'

type CheckUp = Schemas['CheckUp']

/** What the reader is asked about a quiet mentorship, or that its places can be released. */
export function MentorshipActivity({ mentorship }: { mentorship: Mentorship }) {
  const { data } = useQuery(activityQuery(mentorship.id))
  if (!data || mentorship.status === 'ended') return null
  if (data.check_up) return <CheckUpCard mentorship={mentorship} checkUp={data.check_up} />
  return data.can_release ? <ReleaseCard mentorship={mentorship} /> : null
}

function CheckUpCard({ mentorship, checkUp }: { mentorship: Mentorship; checkUp: CheckUp }) {
  const { t, i18n } = useLingui()
  const [isChanging, setChanging] = useState(false)
  const { answer, pending, error } = useCheckUp(mentorship.id, () => setChanging(false))
  const isAsking = checkUp.answer === null || isChanging
  const region = useFocusOnChange(isAsking ? 'asking' : 'answered')
  const name = nameInSentence(mentorship.other, i18n)
  return (
    <div ref={region} tabIndex={-1} className={styles.region}>
      <Card as="section" className={styles.card} aria-labelledby="check-up">
        <h2 id="check-up" className={styles.title}>
          <Trans>Still going well?</Trans>
        </h2>
        {isAsking ? (
          <>
            <p>
              <Trans>
                We have seen no activity here since <DateTime value={checkUp.quiet_since} format="date" />.
                That may be just right. How is it going?
              </Trans>
            </p>
            <ProblemBanner title={t`Answer not sent`} problem={error} />
            <AnswerButtons onAnswer={answer} pending={pending} />
            <p className={styles.soft}>
              <Trans>Your answer goes to the coordinators, not to {name}.</Trans>
            </p>
          </>
        ) : (
          <Answered mentorship={mentorship} checkUp={checkUp} onChange={() => setChanging(true)} />
        )}
      </Card>
    </div>
  )
}

interface AnsweredProps {
  mentorship: Mentorship
  checkUp: CheckUp
  onChange: () => void
}

function Answered({ mentorship, checkUp: { answer, answered_at: at }, onChange }: AnsweredProps) {
  const { i18n } = useLingui()
  if (answer === null || at === null) return null
  const chosen = i18n._(answerLabels[answer])
  const when = <DateTime value={at} format="date" />
  return (
    <>
      <p>
        <Trans>
          You answered “{chosen}” on {when}.
        </Trans>{' '}
        <AfterAnswer answer={answer} />
      </p>
      <div className={styles.actions}>
        {answer === 'stopped' && <EndMentorship mentorship={mentorship} />}
        <Button variant="plain" onPress={onChange}>
          <Trans>Change answer</Trans>
        </Button>
      </div>
    </>
  )
}

/** What follows from an answer. */
export function AfterAnswer({ answer }: { answer: NonNullable<CheckUp['answer']> }) {
  switch (answer) {
    case 'going_well':
      return <Trans>We will not ask again soon.</Trans>
    case 'need_help':
      return <Trans>The coordinators have been told and will get in touch.</Trans>
    case 'stopped':
      return (
        <Trans>
          If you agree that it is over, either of you can end the mentorship. Your places are then available
          again.
        </Trans>
      )
  }
}

function ReleaseCard({ mentorship }: { mentorship: Mentorship }) {
  const { t, i18n } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { release, isPending, error } = useRelease(mentorship.id)
  const name = nameInSentence(mentorship.other, i18n)
  return (
    <Card as="section" className={styles.card} aria-labelledby="release">
      <h2 id="release" className={styles.title}>
        <Trans>Your mentorship has not begun</Trans>
      </h2>
      <p>
        <Trans>
          We see no meeting and no note with {name} yet. You can still begin. Or release your places, so that
          both of you are free for another mentorship.
        </Trans>
      </p>
      <div className={styles.actions}>
        <ConfirmDialog
          title={t`Release your places?`}
          isOpen={isOpen}
          onOpenChange={setOpen}
          trigger={
            <Button variant="quiet">
              <Trans>Release our places</Trans>
            </Button>
          }
          confirmLabel={t`Release places`}
          isDanger
          isPending={isPending}
          onConfirm={() => release(() => setOpen(false))}
        >
          <p>
            <Trans>
              The mentorship ends, and nobody needs to give a reason. We tell you both by e-mail. You cannot
              undo this.
            </Trans>
          </p>
          <ProblemBanner title={t`Places not released`} problem={error} />
        </ConfirmDialog>
      </div>
    </Card>
  )
}
