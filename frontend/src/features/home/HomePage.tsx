import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type Enrolment, type Role, useSession } from '@/api'
import { useOwnEnrolment } from '@/shared/enrolment'
import { Banner, CardSkeletons, ErrorState, Page, PlainDate, Steps } from '@/ui'
import { ActivityCounts } from './ActivityCounts'
import { stepItems } from './journey'
import { nextStepText } from './next-step-text'
import { NotEnrolled } from './NotEnrolled'
import { Resume, NextStepCard } from './NextStepCard'
import { useJourney } from './useJourney'

type Props = { programme: string; role: Role }

export function HomePage({ programme, role }: Props) {
  const own = useOwnEnrolment(programme, role)
  if (own.enrolment) return <EnrolledHome enrolment={own.enrolment} />
  if (own.enrolment === null) return <NotEnrolled programme={programme} role={role} />
  return (
    <HomeFrame>
      {own.error ? (
        <ErrorState problem={own.error} onRetry={() => void own.refetch()} />
      ) : (
        <CardSkeletons count={2} />
      )}
    </HomeFrame>
  )
}

function EnrolledHome({ enrolment }: { enrolment: Enrolment }) {
  const { i18n } = useLingui()
  const journey = useJourney(enrolment.id)
  const { programme, role, status } = enrolment
  return (
    <HomeFrame eyebrow={programme.name}>
      {journey.data ? (
        <>
          {status === 'paused' && journey.data.next.action !== 'resume' && (
            <PausedBanner enrolment={enrolment} />
          )}
          <Steps items={stepItems(journey.data, i18n)} />
          <NextStepCard words={nextStepText(journey.data.next, role, i18n)} enrolment={enrolment} />
          <ActivityCounts journey={journey.data} enrolment={enrolment} />
        </>
      ) : journey.error ? (
        <ErrorState problem={journey.error} onRetry={() => void journey.refetch()} />
      ) : (
        <CardSkeletons count={2} />
      )}
    </HomeFrame>
  )
}

/** Somebody who is away and has something to do all the same. */
function PausedBanner({ enrolment }: { enrolment: Enrolment }) {
  const { t } = useLingui()
  const { paused_until: until } = enrolment
  return (
    <Banner title={<Trans>You are paused</Trans>}>
      <p>
        {until ? (
          <Trans>
            Others cannot find you until <PlainDate value={until} />. Your mentorships continue.
          </Trans>
        ) : (
          <Trans>Others cannot find you until you resume. Your mentorships continue.</Trans>
        )}
      </p>
      <Resume enrolment={enrolment} label={t`Resume`} />
    </Banner>
  )
}

/** The same head in every state, so that nothing jumps when the journey arrives. */
function HomeFrame({ eyebrow = '\u00a0', children }: { eyebrow?: string; children: ReactNode }) {
  const { t } = useLingui()
  const session = useSession()
  const member = session.data?.member
  const name = member?.short_name ?? member?.display_name
  return (
    <Page title={name ? t`Welcome, ${name}` : t`Home`} eyebrow={eyebrow}>
      {children}
    </Page>
  )
}
