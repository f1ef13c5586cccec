import type { Role } from '@/api'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { EmptyState, LinkButton, NextStep, Progress } from '@/ui'
import { ResourceCard } from './ResourceCard'
import styles from './resources.module.css'
import { useAcknowledge, type Resource } from './resources'

type Props = {
  resources: Resource[]
  enrolment: string
  programme: string
  role: Role
}

export function ResourceList({ resources, enrolment, programme, role }: Props) {
  const { t } = useLingui()
  const acknowledge = useAcknowledge(enrolment)
  const params = { programme, role }
  const profileLink = (
    <LinkButton to="/p/$programme/$role/profile" params={params}>
      <Trans>Go to your profile</Trans>
    </LinkButton>
  )
  if (resources.length === 0) {
    return (
      <EmptyState title={t`No resources yet`} action={profileLink}>
        <Trans>Resources for you will appear here. You can write your profile now.</Trans>
      </EmptyState>
    )
  }
  const ordered = [...resources].sort((one, other) => weight(other) - weight(one))
  return (
    <>
      <ReadingProgress resources={resources} />
      <ul className={styles.list}>
        {ordered.map((resource) => (
          <ResourceCard
            key={resource.id}
            resource={resource}
            onAcknowledge={() => acknowledge(resource.id)}
          />
        ))}
      </ul>
      <ContinueStep resources={resources} profileLink={profileLink} />
    </>
  )
}

const weight = (resource: Resource) => (resource.requirement === 'required' ? 1 : 0)
const isUnread = (resource: Resource) => resource.acknowledged_at === null

function ReadingProgress({ resources }: { resources: Resource[] }) {
  const total = resources.length
  const read = total - resources.filter(isUnread).length
  return (
    <div className={styles.progressRow}>
      <output id="read-so-far">
        <Trans>
          <strong>
            {read} of {total}
          </strong>{' '}
          read
        </Trans>
      </output>
      <Progress value={read} max={total} labelledBy="read-so-far" />
    </div>
  )
}

function ContinueStep({ resources, profileLink }: { resources: Resource[]; profileLink: React.ReactNode }) {
  const { t } = useLingui()
  const unread = resources.filter(isUnread).length
  const required = resources.filter((item) => isUnread(item) && item.requirement === 'required').length
  return (
    <NextStep
      eyebrow={t`Your next step`}
      title={unread === 0 ? t`Continue to your profile` : t`Next: your profile`}
      actions={required === 0 ? profileLink : undefined}
    >
      <p>
        {required > 0 ? (
          <Plural
            value={required}
            one="Read # more required resource to open your profile."
            other="Read # more required resources to open your profile."
          />
        ) : unread > 0 ? (
          <Trans>
            We recommend reading first, but you do not have to. You can come back to this page at any time.
          </Trans>
        ) : (
          <Trans>You have read everything. You can come back to it at any time.</Trans>
        )}
      </p>
    </NextStep>
  )
}
