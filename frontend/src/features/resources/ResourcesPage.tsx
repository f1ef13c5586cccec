import type { Role } from '@/api'
import { Trans, useLingui } from '@lingui/react/macro'
import { useOwnEnrolment } from '@/shared/enrolment'
import { CardSkeletons, EmptyState, ErrorState, LinkButton, Page } from '@/ui'
import { ResourceList } from './ResourceList'
import { useResources } from './resources'

type Props = { programme: string; role: Role }

export function ResourcesPage({ programme, role }: Props) {
  const { t } = useLingui()
  const own = useOwnEnrolment(programme, role)
  const resources = useResources(own.enrolment?.id)
  const failed = [own, resources].find((query) => query.error && !query.data)
  const title = t`Resources`
  const lead =
    role === 'mentee'
      ? t`Short texts on how a mentorship works here, and how to make the most of it.`
      : t`Short texts on how a mentorship works here, and what mentees expect.`

  if (failed || own.enrolment === null) {
    return (
      <Page title={title}>
        {failed ? (
          <ErrorState problem={failed.error} onRetry={() => void failed.refetch()} />
        ) : (
          <FirstRegister programme={programme} role={role} />
        )}
      </Page>
    )
  }
  return (
    <Page title={title} eyebrow={own.enrolment?.programme.name ?? '\u00a0'} lead={lead} wide={false}>
      {own.enrolment && resources.data ? (
        <ResourceList
          resources={resources.data.items}
          enrolment={own.enrolment.id}
          programme={programme}
          role={role}
        />
      ) : (
        <CardSkeletons count={3} />
      )}
    </Page>
  )
}

function FirstRegister({ programme, role }: Props) {
  const { t } = useLingui()
  return (
    <EmptyState
      title={t`Register first`}
      action={
        <LinkButton to="/p/$programme/$role/enrol" params={{ programme, role }}>
          {role === 'mentee' ? <Trans>Register as a mentee</Trans> : <Trans>Register as a mentor</Trans>}
        </LinkButton>
      }
    >
      <Trans>Only people who take part can see the resources.</Trans>
    </EmptyState>
  )
}
