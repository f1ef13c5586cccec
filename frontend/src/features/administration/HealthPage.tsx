import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { $api, type Schemas } from '@/api'
import { Banner, Card, CardSkeleton, Chip, DateTime, ErrorState, Facts, Page } from '@/ui'
import styles from './administration.module.css'

const everyHalfMinute = 30_000

export function HealthPage() {
  const { t } = useLingui()
  const { data, error, refetch } = $api.useQuery(
    'get',
    '/api/v1/administration/health',
    {},
    { refetchInterval: everyHalfMinute },
  )
  return (
    <Page title={t`How the service is`} lead={<Trans>Looked at again every half minute.</Trans>}>
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <CardSkeleton />}
      {data && <Found health={data} />}
    </Page>
  )
}

function Found({ health }: { health: Schemas['Health'] }) {
  const { t } = useLingui()
  const oldest = health.oldest_waiting_at
  const waiting = health.deliveries_waiting + health.events_waiting
  return (
    <>
      {health.status === 'degraded' && (
        <Banner tone="warn" title={t`The service runs, but a part that it stands on does not answer.`} />
      )}
      <div className={styles.parts}>
        <Part name={t`Database`} isWell={health.database}>
          {health.engine}
        </Part>
        <Part name={t`Society’s sign-in`} isWell={health.society}>
          <Trans>An outage puts nobody out who is in.</Trans>
        </Part>
        <Part name={t`Mail server`} isWell={health.mail}>
          <Trans>Mails wait and are tried again.</Trans>
        </Part>
      </div>
      <Facts
        items={[
          { term: t`Version`, description: health.version },
          { term: t`Members`, description: health.members },
          { term: t`Browsers signed in`, description: health.sessions },
          { term: t`Waiting to be told`, description: waiting },
          ...(oldest === null
            ? []
            : [{ term: t`The oldest of them since`, description: <DateTime value={oldest} /> }]),
          { term: t`Not delivered`, description: health.dead_deliveries },
        ]}
      />
    </>
  )
}

type PartProps = { name: string; isWell: boolean; children: ReactNode }

function Part({ name, isWell, children }: PartProps) {
  return (
    <Card as="section">
      <div className={styles.part}>
        <h2>{name}</h2>
        <Chip tone={isWell ? 'good' : 'warn'}>
          {isWell ? <Trans>Answers</Trans> : <Trans>Does not answer</Trans>}
        </Chip>
        <p>{children}</p>
      </div>
    </Card>
  )
}
