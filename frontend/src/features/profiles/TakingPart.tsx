import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { asProblem, type Enrolment } from '@/api'
import { plainDate } from '@/lib'
import { Button, Card, ConfirmDialog, Dialog, DialogActions, PlainDate, ProblemBanner, TextField } from '@/ui'
import styles from './profiles.module.css'
import { useTakingPart, type TakingPart as Taking } from './useTakingPart'

/** A way out on the page that says one is in. */
export function TakingPart({ enrolment }: { enrolment: Enrolment }) {
  const { t } = useLingui()
  const [open, setOpen] = useState<'pause' | 'leave' | null>(null)
  const taking = useTakingPart(enrolment.id, () => setOpen(null))
  const isAway = enrolment.status === 'paused'
  const isOpen = (which: 'pause' | 'leave') => ({
    isOpen: open === which,
    onOpenChange: (next: boolean) => setOpen(next ? which : null),
  })
  return (
    <Card as="section" aria-labelledby="taking-part" className={styles.side}>
      <h2 id="taking-part" className={styles.sideTitle}>
        {isAway ? <Trans>You are away</Trans> : <Trans>Away for a while?</Trans>}
      </h2>
      <WhatItMeans isAway={isAway} until={enrolment.paused_until} />
      <ProblemBanner title={t`You are not back yet`} problem={taking.returnError} />
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

function WhatItMeans({ isAway, until }: { isAway: boolean; until: Enrolment['paused_until'] }) {
  return (
    <p className={styles.soft}>
      {isAway && until ? (
        <Trans>
          Nobody finds you until <PlainDate value={until} />; then you are back by yourself. Mentorships go
          on.
        </Trans>
      ) : isAway ? (
        <Trans>Nobody finds you until you come back. Mentorships go on.</Trans>
      ) : (
        <Trans>
          While you pause nobody finds you. Mentorships go on. Open requests are put on hold, for 30 days at
          most.
        </Trans>
      )}
    </p>
  )
}

type DialogProps = { taking: Taking; isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

function PauseDialog({ taking, ...dialog }: DialogProps) {
  const { t } = useLingui()
  const [until, setUntil] = useState('')
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
        <DialogActions
          confirmLabel={<Trans>Pause now</Trans>}
          isPending={taking.isPending}
          onConfirm={() => taking.pause(plainDate(until))}
          onCancel={close}
        />
      )}
    >
      <PauseFields error={taking.pauseError} until={until} onUntil={setUntil} />
    </Dialog>
  )
}

type PauseProps = { error: unknown; until: string; onUntil: (until: string) => void }

function PauseFields({ error, until, onUntil }: PauseProps) {
  const { t } = useLingui()
  const isPast = asProblem(error).errors.some(({ code }) => code === 'in_the_past')
  return (
    <div className={styles.dialog}>
      <p>
        <Trans>
          You are taken off the lists at once. You can come back on any day. Whoever has an open request with
          you is told that you cannot take part at present; no time to answer is lost for 30 days, then it
          closes.
        </Trans>
      </p>
      <TextField
        type="date"
        name="until"
        label={t`Back on`}
        isOptional
        description={t`Without a day you say yourself when you are back.`}
        value={until}
        onChange={onUntil}
        errorMessage={isPast ? t`Choose a day that lies ahead.` : undefined}
      />
      <ProblemBanner title={t`Not paused`} problem={isPast ? null : error} />
    </div>
  )
}

function LeaveDialog({ taking, ...dialog }: DialogProps) {
  const { t } = useLingui()
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
            Whoever has an open request with you is told that you no longer take part. What you wrote is kept,
            so that you can register again later.
          </Trans>
        </p>
        <ProblemBanner title={t`You are still in`} problem={taking.leaveError} />
      </div>
    </ConfirmDialog>
  )
}
