import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { $api, type Schemas } from '@/api'
import { Banner, Card, CardSkeleton, Chip, DateTime, ErrorState, DescriptionList, Page } from '@/ui'
import styles from './administration.module.css'

const refetchInterval = 30_000

const engineNames: Record<string, string> = { sqlite: 'SQLite', postgresql: 'PostgreSQL' }

export function HealthPage() {
  const { t } = useLingui()
  const { data, error, refetch } = $api.useQuery(
    'get',
    '/api/v1/administration/health',
    {},
    { refetchInterval: refetchInterval },
  )
  return (
    <Page title={t`System status`} lead={<Trans>Updated every 30 seconds.</Trans>}>
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <CardSkeleton />}
      {data && <HealthDetails health={data} />}
    </Page>
  )
}

function HealthDetails({ health }: { health: Schemas['Health'] }) {
  const { t } = useLingui()
  const oldest = health.oldest_waiting_at
  const waiting = health.deliveries_waiting + health.events_waiting
  return (
    <>
      {health.status === 'degraded' && (
        <Banner tone="warn" title={t`The service is running, but a part that it needs is not working.`} />
      )}
      <div className={styles.parts}>
        <Part name={t`Database`} isHealthy={health.database}>
          {engineNames[health.engine] ?? health.engine}
        </Part>
        <Part name={t`Society’s sign-in`} isHealthy={health.society}>
          {!health.society && <Trans>People already signed in stay signed in.</Trans>}
        </Part>
        <Part name={t`Mail server`} isHealthy={health.mail}>
          {!health.mail && <Trans>We keep e-mails and try again.</Trans>}
        </Part>
      </div>
      <DescriptionList
        items={[
          { term: t`Version`, description: health.version },
          { term: t`Members`, description: health.members },
          { term: t`Devices signed in`, description: health.sessions },
          { term: t`Messages to send`, description: waiting },
          ...(oldest === null
            ? []
            : [{ term: t`Oldest waiting since`, description: <DateTime value={oldest} /> }]),
          { term: t`Not delivered`, description: health.dead_deliveries },
        ]}
      />
    </>
  )
}

type PartProps = { name: string; isHealthy: boolean; children: ReactNode }

function Part({ name, isHealthy, children }: PartProps) {
  return (
    <Card as="section">
      <div className={styles.part}>
        <h2>{name}</h2>
        <Chip tone={isHealthy ? 'good' : 'warn'}>
          {isHealthy ? <Trans>Working</Trans> : <Trans>Not working</Trans>}
        </Chip>
        {children && <p>{children}</p>}
      </div>
    </Card>
  )
}
