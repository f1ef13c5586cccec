import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Enrolment, Role } from '@/api'
import { resourcesQuery } from '@/api/queries/resources'
import { EmptyState, LinkButton, Page } from '@/ui'
import type { Policy } from './model'

type Props = { programme: string; role: Role; title: string; barrier: MissingRequirement }

/** Registration, approval and required resources come before the profile. Says which one is next, with a link to it. */
export function ProfileUnavailable({ programme, role, title, barrier }: Props) {
  return (
    <Page title={title}>
      <Next programme={programme} role={role} barrier={barrier} />
    </Page>
  )
}

function Next({ programme, role, barrier }: Omit<Props, 'title'>) {
  const params = { programme, role }
  if (barrier.kind === 'resources') return <ReadFirst params={params} barrier={barrier} />
  if (barrier.kind === 'approval') return <ApprovalFirst params={params} />
  return <RegistrationFirst params={params} />
}

type Params = Pick<Props, 'programme' | 'role'>
type Reading = Extract<MissingRequirement, { kind: 'resources' }>

function ReadFirst({ params, barrier }: { params: Params; barrier: Reading }) {
  const { t } = useLingui()
  return (
    <EmptyState
      title={t`Read the resources first`}
      action={
        <LinkButton to="/p/$programme/$role/resources" params={params}>
          <Trans>Read the resources</Trans>
        </LinkButton>
      }
    >
      <Plural
        value={barrier.unread}
        one="Read # required resource to open your profile."
        other="Read # required resources to open your profile."
      />
    </EmptyState>
  )
}

function ApprovalFirst({ params }: { params: Params }) {
  const { t } = useLingui()
  return (
    <EmptyState
      title={t`Your profile opens after approval`}
      action={
        <LinkButton to="/p/$programme/$role/enrol" params={params}>
          <Trans>See your registration</Trans>
        </LinkButton>
      }
    >
      <Trans>You can write your profile here as soon as a coordinator has approved your registration.</Trans>
    </EmptyState>
  )
}

function RegistrationFirst({ params }: { params: Params }) {
  const { t } = useLingui()
  return (
    <EmptyState
      title={t`Register first`}
      action={
        <LinkButton to="/p/$programme/$role/enrol" params={params}>
          {params.role === 'mentee' ? (
            <Trans>Register as a mentee</Trans>
          ) : (
            <Trans>Register as a mentor</Trans>
          )}
        </LinkButton>
      }
    >
      <Trans>Register first, then write your profile. Registering takes two minutes.</Trans>
    </EmptyState>
  )
}

export type MissingRequirement =
  { kind: 'registration' } | { kind: 'approval' } | { kind: 'resources'; unread: number }

/** What is missing before the profile can be edited: null if nothing is, undefined while loading. */
export function useMissingRequirement(
  enrolment: Enrolment | null | undefined,
  policy: Policy | undefined,
): MissingRequirement | null | undefined {
  const approved = enrolment?.status === 'approved' || enrolment?.status === 'paused'
  const mustRead = approved && policy?.resources === 'required'
  const resources = useQuery({ ...resourcesQuery(enrolment?.id ?? ''), enabled: mustRead })
  if (enrolment === null) return { kind: 'registration' }
  if (!enrolment || !policy) return undefined
  if (!approved) return { kind: 'approval' }
  if (!mustRead) return null
  // If the resources cannot be loaded, the form opens all the same: the service refuses a save and says why.
  if (!resources.data) return resources.error ? null : undefined
  const unread = resources.data.items.filter(isUnread).length
  return unread > 0 ? { kind: 'resources', unread } : null
}

const isUnread = ({
  requirement,
  acknowledged_at: read,
}: {
  requirement: string
  acknowledged_at: string | null
}) => requirement === 'required' && read === null
