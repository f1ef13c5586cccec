import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { EmptyState, LinkButton, Page } from '@/ui'
import type { Barrier } from './useBarrier'

type Props = { programme: string; role: 'mentee' | 'mentor'; title: string; barrier: Barrier }

/** The profile comes after registration, approval and what must be read: says which one is next, and leads there. */
export function NotYet({ programme, role, title, barrier }: Props) {
  return (
    <Page title={title}>
      <Next programme={programme} role={role} barrier={barrier} />
    </Page>
  )
}

function Next({ programme, role, barrier }: Omit<Props, 'title'>) {
  const { t } = useLingui()
  const params = { programme, role }
  if (barrier.kind === 'resources') {
    return (
      <EmptyState
        title={t`First comes some reading`}
        action={
          <LinkButton to="/p/$programme/$role/resources" params={params}>
            <Trans>Read the resources</Trans>
          </LinkButton>
        }
      >
        <Plural
          value={barrier.unread}
          one="# required resource is left to read. Then your profile opens here."
          other="# required resources are left to read. Then your profile opens here."
        />
      </EmptyState>
    )
  }
  const registered = barrier.kind === 'approval'
  return (
    <EmptyState
      title={registered ? t`Your profile opens with the approval` : t`First comes the registration`}
      action={
        <LinkButton to="/p/$programme/$role/enrol" params={params}>
          {registered ? (
            <Trans>See your registration</Trans>
          ) : role === 'mentee' ? (
            <Trans>Register as a mentee</Trans>
          ) : (
            <Trans>Register as a mentor</Trans>
          )}
        </LinkButton>
      }
    >
      {registered ? (
        <Trans>As soon as a coordinator has approved your registration, you can write it here.</Trans>
      ) : (
        <Trans>A profile belongs to a registration. It takes two minutes.</Trans>
      )}
    </EmptyState>
  )
}
