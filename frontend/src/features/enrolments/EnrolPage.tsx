import { useLingui } from '@lingui/react/macro'
import { type Role, useProgramme } from '@/api'
import { useOwnEnrolment } from '@/shared/enrolment'
import { CardSkeletons, ErrorState, Page } from '@/ui'
import { EnrolmentState } from './EnrolmentState'
import { RegisterForm } from './RegisterForm'
import { MentorsByInvitation } from './MentorsByInvitation'
import { RegistrationClosed } from './RegistrationClosed'
import type { Programme } from './model'

type Props = { programme: string; role: Role }

export function EnrolPage({ programme: slug, role }: Props) {
  const { t } = useLingui()
  const programme = useProgramme(slug)
  const own = useOwnEnrolment(slug, role)
  const failed = [programme, own].find((query) => query.error && !query.data)
  const title = role === 'mentee' ? t`Register as a mentee` : t`Register as a mentor`

  if (failed) {
    return (
      <Page title={title}>
        <ErrorState problem={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    )
  }
  if (!programme.data || own.enrolment === undefined) {
    return (
      <Page title={title} eyebrow={programme.data?.name ?? '\u00a0'}>
        <CardSkeletons count={2} />
      </Page>
    )
  }
  // Members who have left can register again.
  if (own.enrolment && own.enrolment.status !== 'withdrawn') {
    return <EnrolmentState enrolment={own.enrolment} programme={programme.data} />
  }
  const hasLeft = own.enrolment !== null
  return <Registration programme={programme.data} role={role} title={title} hasLeft={hasLeft} />
}

type RegistrationProps = { programme: Programme; role: Role; title: string; hasLeft: boolean }

function Registration({ programme, role, title, hasLeft }: RegistrationProps) {
  if (role === 'mentor' && programme.policy.mentors_by_invitation) {
    return <MentorsByInvitation programme={programme} hasLeft={hasLeft} />
  }
  if (!programme.open) return <RegistrationClosed programme={programme} title={title} />
  return <RegisterForm programme={programme} role={role} title={title} />
}
