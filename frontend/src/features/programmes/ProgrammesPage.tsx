import { Trans, useLingui } from '@lingui/react/macro'
import { Navigate } from '@tanstack/react-router'
import { useSociety, type Schemas, useProgrammes } from '@/api'
import { Card, CardSkeleton, Chip, ChipRow, EmptyState, ErrorState, Page, TextLink } from '@/ui'
import styles from './programmes.module.css'

export function ProgrammesPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useProgrammes()
  const { data: society } = useSociety()
  const items = data?.items
  const only = items?.length === 1 && data?.next === null ? items[0] : undefined
  if (only) return <Navigate to="/programmes/$programme" params={{ programme: only.slug }} replace />
  return (
    <Page
      title={t`Mentorship programmes`}
      {...(society && { eyebrow: society.name })}
      lead={<Trans>One to one, anywhere in the world, with somebody who has done what you want to do.</Trans>}
    >
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {!error && !items && <CardSkeleton />}
      {items?.length === 0 && (
        <EmptyState title={t`No programme is open yet.`}>
          <Trans>The society announces new programmes to its members.</Trans>
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <ul className={styles.programmes}>
          {items.map((programme) => (
            <li key={programme.slug}>
              <ProgrammeCard programme={programme} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

function ProgrammeCard({ programme }: { programme: Schemas['ProgrammeSummary'] }) {
  return (
    <Card className={styles.programme}>
      <h2>
        <TextLink to="/programmes/$programme" params={{ programme: programme.slug }}>
          {programme.name}
        </TextLink>
      </h2>
      <p dir="auto">{programme.tagline}</p>
      <ChipRow>
        <Chip tone={programme.open ? 'good' : 'neutral'}>
          <OpenWords programme={programme} />
        </Chip>
      </ChipRow>
    </Card>
  )
}

function OpenWords({ programme }: { programme: Schemas['ProgrammeSummary'] }) {
  if (!programme.open) return <Trans>Registration closed</Trans>
  if (programme.policy_enrolment === 'rolling') return <Trans>Open all year</Trans>
  return <Trans>Registration open</Trans>
}
