import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { $api, useSession, type Enrolment } from '@/api'
import { useOwnEnrolment } from '@/lib/people'
import { CardSkeletons, ErrorState, Page, Steps } from '@/ui'
import { Counts } from './Counts'
import { stepItems, type Role } from './journey'
import { nextStepWords } from './nextStep'
import { NotEnrolled } from './NotEnrolled'
import { TheNextStep } from './TheNextStep'

type Props = { programme: string; role: Role }

export function HomePage({ programme, role }: Props) {
  const own = useOwnEnrolment(programme, role)
  if (own.enrolment) return <EnrolledHome enrolment={own.enrolment} />
  if (own.enrolment === null) return <NotEnrolled programme={programme} role={role} />
  return (
    <Frame>
      {own.error ? (
        <ErrorState problem={own.error} onRetry={() => void own.refetch()} />
      ) : (
        <CardSkeletons count={2} />
      )}
    </Frame>
  )
}

function EnrolledHome({ enrolment }: { enrolment: Enrolment }) {
  const { i18n } = useLingui()
  // Whatever was done since the last look moves the journey on: always asked for anew.
  const journey = $api.useQuery(
    'get',
    '/api/v1/enrolments/{enrolment}/journey',
    { params: { path: { enrolment: enrolment.id } } },
    { refetchOnMount: 'always' },
  )
  const { programme, role } = enrolment
  return (
    <Frame eyebrow={programme.name}>
      {journey.data ? (
        <>
          <Steps items={stepItems(journey.data, i18n)} />
          <TheNextStep
            words={nextStepWords(journey.data.next, role, i18n)}
            programme={programme.slug}
            role={role}
          />
          <Counts journey={journey.data} enrolment={enrolment} />
        </>
      ) : journey.error ? (
        <ErrorState problem={journey.error} onRetry={() => void journey.refetch()} />
      ) : (
        <CardSkeletons count={2} />
      )}
    </Frame>
  )
}

/** The same head in every state, so that nothing jumps when the journey arrives. */
function Frame({ eyebrow = '\u00a0', children }: { eyebrow?: string; children: ReactNode }) {
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
