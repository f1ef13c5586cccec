import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { Button, Card, Chip, DateTime, SanitizedHtml, Icon, TextLink, useAccessibleName } from '@/ui'
import styles from './resources.module.css'
import type { Resource } from './resources'

type Props = { resource: Resource; onAcknowledge: () => void }

export function ResourceCard({ resource, onAcknowledge }: Props) {
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

function Foot({ resource, onAcknowledge }: Props) {
  const { t } = useLingui()
  const { id, url, kind, acknowledged_at: read } = resource
  const foot = useRef<HTMLDivElement>(null)
  // The button goes; whoever pressed it by keyboard stays at this resource.
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
