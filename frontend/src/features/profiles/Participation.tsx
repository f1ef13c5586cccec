import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api, asProblem, type Enrolment, useInvalidate } from '@/api'
import { affectedByParticipation } from '@/api/queries/enrolments'
import { plainDate, useSubmit } from '@/lib'
import type { PlainDate as Day } from '@/lib/time'
import {
  Button,
  Card,
  ConfirmDialog,
  Dialog,
  DialogActions,
  PlainDate,
  ProblemBanner,
  TextField,
  toast,
} from '@/ui'
import styles from './profiles.module.css'

/** Pausing, resuming and leaving. */
export function Participation({ enrolment }: { enrolment: Enrolment }) {
  const { t } = useLingui()
  const [open, setOpen] = useState<'pause' | 'leave' | null>(null)
  const actions = useParticipation(enrolment.id, () => setOpen(null))
  const isAway = enrolment.status === 'paused'
  const isOpen = (which: 'pause' | 'leave') => ({
    isOpen: open === which,
    onOpenChange: (next: boolean) => setOpen(next ? which : null),
  })
  return (
    <Card as="section" aria-labelledby="taking-part" className={styles.side}>
      <h2 id="taking-part" className={styles.sideTitle}>
        {isAway ? <Trans>You are paused</Trans> : <Trans>Your participation</Trans>}
      </h2>
      <WhatItMeans isAway={isAway} until={enrolment.paused_until} />
      <ProblemBanner title={t`You are still paused`} problem={actions.returnError} />
      <div className={styles.photoActions}>
        {isAway ? (
          <Button isPending={actions.isPending} onPress={actions.resume}>
            <Trans>Resume</Trans>
          </Button>
        ) : (
          <PauseDialog taking={actions} {...isOpen('pause')} />
        )}
        <LeaveDialog enrolment={enrolment} taking={actions} {...isOpen('leave')} />
      </div>
    </Card>
  )
}

function WhatItMeans({ isAway, until }: { isAway: boolean; until: Enrolment['paused_until'] }) {
  return (
    <p className={styles.soft}>
      {isAway && until ? (
        <Trans>
          Others cannot find you until <PlainDate value={until} />. You then resume automatically. Your
          mentorships continue.
        </Trans>
      ) : isAway ? (
        <Trans>Others cannot find you until you resume. Your mentorships continue.</Trans>
      ) : (
        <Trans>
          You can pause at any time. Others then cannot find you. Your mentorships continue, and we hold open
          requests for up to 30 days.
        </Trans>
      )}
    </p>
  )
}

type DialogProps = { taking: ParticipationActions; isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

function PauseDialog({ taking, ...dialog }: DialogProps) {
  const { t } = useLingui()
  const [until, setUntil] = useState('')
  return (
    <Dialog
      title={t`Pause your participation?`}
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
  useSubmit(false, isPast)
  return (
    <div className={styles.dialog}>
      <p>
        <Trans>
          We remove you from the lists immediately. You can resume at any time. We tell everyone who has an
          open request with you that you are not available now. We stop the time to answer for up to 30 days,
          then the request closes.
        </Trans>
      </p>
      <TextField
        type="date"
        name="until"
        label={t`Resume on`}
        isOptional
        description={t`If you choose no date, you can resume whenever you like.`}
        value={until}
        onChange={onUntil}
        errorMessage={isPast ? t`Choose a date in the future.` : undefined}
      />
      <ProblemBanner title={t`You are not paused`} problem={isPast ? null : error} />
    </div>
  )
}

function LeaveDialog({ enrolment, taking, ...dialog }: DialogProps & { enrolment: Enrolment }) {
  const { t } = useLingui()
  const programme = enrolment.programme.name
  return (
    <ConfirmDialog
      title={
        enrolment.role === 'mentor' ? t`Leave ${programme} as a mentor?` : t`Leave ${programme} as a mentee?`
      }
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
            We tell everyone who has an open request with you that you no longer take part. We keep what you
            wrote, so that you can register again later.
          </Trans>
        </p>
        <ProblemBanner title={t`You have not left the programme`} problem={taking.leaveError} />
      </div>
    </ConfirmDialog>
  )
}

/** Pauses, resumes or leaves, then refetches everything that depends on the enrolment. */
export function useParticipation(enrolment: string, onDone: () => void) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const done = (message: string) => async () => {
    onDone()
    await invalidate(affectedByParticipation)
    toast(message, { tone: 'good' })
  }
  const pausing = $api.useMutation('post', '/api/v1/enrolments/{enrolment}/pause', {
    onSuccess: done(t`You are paused. Others cannot find you until you resume.`),
  })
  const returning = $api.useMutation('post', '/api/v1/enrolments/{enrolment}/return', {
    onSuccess: done(t`Welcome back`),
  })
  const leaving = $api.useMutation('post', '/api/v1/enrolments/{enrolment}/withdrawal', {
    onSuccess: done(t`You have left the programme in this role`),
  })
  const at = { params: { path: { enrolment } } }
  return {
    pause: (until: Day | null) => pausing.mutate({ ...at, body: { until } }),
    resume: () => returning.mutate(at),
    leave: () => leaving.mutate(at),
    isPending: pausing.isPending || returning.isPending || leaving.isPending,
    pauseError: pausing.error,
    returnError: returning.error,
    leaveError: leaving.error,
  }
}

export type ParticipationActions = ReturnType<typeof useParticipation>
