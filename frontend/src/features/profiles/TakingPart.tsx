import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { asProblem, useProblemText, type Enrolment } from '@/api'
import { Banner, Button, Card, ConfirmDialog, DateTime, Dialog, TextField } from '@/ui'
import styles from './profiles.module.css'
import { useTakingPart, type TakingPart as Taking } from './useTakingPart'

/** A way out on the page that says one is in. */
export function TakingPart({ enrolment }: { enrolment: Enrolment }) {
  const { t } = useLingui()
  const [open, setOpen] = useState<'pause' | 'leave' | null>(null)
  const taking = useTakingPart(enrolment.id, () => setOpen(null))
  const problemText = useProblemText(taking.returnError && asProblem(taking.returnError))
  const isAway = enrolment.status === 'paused'
  const until = enrolment.paused_until
  const isOpen = (which: 'pause' | 'leave') => ({
    isOpen: open === which,
    onOpenChange: (next: boolean) => setOpen(next ? which : null),
  })
  return (
    <Card as="section" aria-labelledby="taking-part" className={styles.side}>
      <h2 id="taking-part" className={styles.sideTitle}>
        {isAway ? <Trans>You are away</Trans> : <Trans>Away for a while?</Trans>}
      </h2>
      <p className={styles.soft}>
        {isAway && until ? (
          <Trans>
            Nobody finds you until <DateTime value={until} format="date" />; then you are back by yourself.
            Mentorships go on.
          </Trans>
        ) : isAway ? (
          <Trans>Nobody finds you until you come back. Mentorships go on.</Trans>
        ) : (
          <Trans>While you pause nobody finds you. Mentorships and open requests go on.</Trans>
        )}
      </p>
      {problemText && (
        <Banner tone="error" title={t`You are not back yet`}>
          <p>{problemText}</p>
        </Banner>
      )}
      <div className={styles.photoActions}>
        {isAway ? (
          <Button isPending={taking.isPending} onPress={taking.comeBack}>
            <Trans>I am back</Trans>
          </Button>
        ) : (
          <PauseDialog taking={taking} {...isOpen('pause')} />
        )}
        <LeaveDialog taking={taking} {...isOpen('leave')} />
      </div>
    </Card>
  )
}

type DialogProps = { taking: Taking; isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

function PauseDialog({ taking, ...dialog }: DialogProps) {
  const { t } = useLingui()
  const [until, setUntil] = useState('')
  const problem = taking.pauseError && asProblem(taking.pauseError)
  const isPast = problem?.errors.some((error) => error.code === 'in_the_past') ?? false
  const problemText = useProblemText(isPast ? null : problem)
  return (
    <Dialog
      title={t`Pause`}
      {...dialog}
      trigger={
        <Button variant="quiet">
          <Trans>Pause</Trans>
        </Button>
      }
      actions={(close) => (
        <>
          <Button isPending={taking.isPending} onPress={() => taking.pause(until === '' ? null : until)}>
            <Trans>Pause now</Trans>
          </Button>
          <Button variant="quiet" onPress={close}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      )}
    >
      <div className={styles.dialog}>
        <p>
          <Trans>You are taken off the lists at once. You can come back on any day.</Trans>
        </p>
        <TextField
          type="date"
          name="until"
          label={t`Back on`}
          isOptional
          description={t`Without a day you say yourself when you are back.`}
          value={until}
          onChange={setUntil}
          errorMessage={isPast ? t`Choose a day that lies ahead.` : undefined}
        />
        {problemText && (
          <Banner tone="error" title={t`Not paused`}>
            <p>{problemText}</p>
          </Banner>
        )}
      </div>
    </Dialog>
  )
}

function LeaveDialog({ taking, ...dialog }: DialogProps) {
  const { t } = useLingui()
  const problemText = useProblemText(taking.leaveError && asProblem(taking.leaveError))
  return (
    <ConfirmDialog
      title={t`Leave the programme in this role?`}
      {...dialog}
      isDanger
      confirmLabel={t`Leave`}
      isPending={taking.isPending}
      onConfirm={taking.leave}
      trigger={
        <Button variant="plain">
          <Trans>Leave the programme</Trans>
        </Button>
      }
    >
      <div className={styles.dialog}>
        <p>
          <Trans>
            Open requests are closed with a kind word. What you wrote is kept, so that you can register again
            later.
          </Trans>
        </p>
        {problemText && (
          <Banner tone="error" title={t`You are still in`}>
            <p>{problemText}</p>
          </Banner>
        )}
      </div>
    </ConfirmDialog>
  )
}
