import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import type { Role } from '@/api'
import {
  Button,
  Card,
  Chip,
  DateTime,
  EmptyState,
  Icon,
  LinkButton,
  NextStep,
  Progress,
  SanitizedHtml,
  TextLink,
  useAccessibleName,
} from '@/ui'
import { type Resource, useAcknowledge } from './resources'
import styles from './resources.module.css'

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

type ResourceCardProps = { resource: Resource; onAcknowledge: () => void }

function ResourceCard({ resource, onAcknowledge }: ResourceCardProps) {
  const { t } = useLingui()
  const { id, title, summary, kind, minutes, requirement, body_html: body, acknowledged_at: read } = resource
  const named = useAccessibleName(`resource-${id}`)
  const kinds = { document: t`Document`, video: t`Video`, link: t`Link` }
  return (
    <Card as="li" className={styles.card}>
      <div className={styles.head}>
        <small className={styles.soft}>
          {kinds[kind]}
          {minutes !== null && (
            <>
              {' · '}
              <Plural value={minutes} one="# minute" other="# minutes" />
            </>
          )}
        </small>
        {requirement === 'required' ? (
          <Chip tone={read ? 'neutral' : 'on'}>{t`Required`}</Chip>
        ) : (
          <Chip>{t`Recommended`}</Chip>
        )}
      </div>
      <h2 id={`resource-${id}`} className={styles.title} dir="auto">
        {title}
      </h2>
      {summary && <p dir="auto">{summary}</p>}
      {body && (
        <details className={styles.document}>
          <summary {...named}>
            <Trans>Read it here</Trans>
          </summary>
          <SanitizedHtml html={body} />
        </details>
      )}
      <Foot resource={resource} onAcknowledge={onAcknowledge} />
    </Card>
  )
}

function Foot({ resource, onAcknowledge }: ResourceCardProps) {
  const { t } = useLingui()
  const { id, url, kind, acknowledged_at: read } = resource
  const foot = useRef<HTMLDivElement>(null)
  // The button disappears, so the focus moves to the footer of this resource.
  const acknowledge = () => {
    foot.current?.focus()
    onAcknowledge()
  }
  return (
    <div ref={foot} tabIndex={-1} className={styles.foot}>
      {url && (
        <TextLink href={url} target="_blank" rel="noreferrer" about={`resource-${id}`}>
          {kind === 'video' ? t`Watch the video (new window)` : t`Open it (new window)`}
        </TextLink>
      )}
      {read ? (
        <p className={styles.read}>
          <Icon name="tick" />
          <span>
            <Trans>
              Read on <DateTime value={read} format="date" />
            </Trans>
          </span>
        </p>
      ) : (
        <Button variant="quiet" onPress={acknowledge} about={`resource-${id}`}>
          {kind === 'video' ? t`I have watched this` : t`I have read this`}
        </Button>
      )}
    </div>
  )
}
