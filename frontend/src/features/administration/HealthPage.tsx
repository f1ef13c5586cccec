import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Schemas } from '@/api'
import { healthQuery } from '@/api/queries/administration'
import { Banner, Card, Chip, DateTime, DescriptionList, Page, QueryView } from '@/ui'
import styles from './administration.module.css'

const engineNames: Record<string, string> = { sqlite: 'SQLite', postgresql: 'PostgreSQL' }

export function HealthPage() {
  const { t } = useLingui()
  const health = useQuery(healthQuery)
  return (
    <Page title={t`System status`} lead={<Trans>Updated every 30 seconds.</Trans>}>
      <QueryView query={health}>{(data) => <HealthDetails health={data} />}</QueryView>
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
