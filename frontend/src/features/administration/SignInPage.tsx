import { Trans, useLingui } from '@lingui/react/macro'
import { $api, signInHref, type Schemas } from '@/api'
import { CardSkeleton, Chip, DateTime, EmptyState, ErrorState, LinkButton, Page, DataTable } from '@/ui'
import styles from './administration.module.css'
import { useClaimFieldLabel } from './claim-labels'

type Claim = Schemas['SignInClaim']

/** What the society sent, claim by claim, beside what was made of it. */
export function SignInPage() {
  const { t } = useLingui()
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/administration/sso/claims')
  const at = data?.received_at
  return (
    <Page
      title={t`Sign-in test`}
      lead={<Trans>What the society sent when you last signed in, and how we understood it.</Trans>}
      actions={
        <LinkButton href={signInHref('/administration/sign-in', true)}>
          <Trans>Sign in again</Trans>
        </LinkButton>
      }
    >
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <CardSkeleton />}
      {data && !at && <EmptyState title={t`Sign in again to see what the society sends`} />}
      {data && at && (
        <>
          <p>
            <Trans>
              Received <DateTime value={at} />
            </Trans>
          </p>
          <ClaimRows claims={data.claims} />
        </>
      )}
    </Page>
  )
}

function ClaimRows({ claims }: { claims: Claim[] }) {
  const { t } = useLingui()
  const wordOf = useClaimFieldLabel()
  return (
    <DataTable
      caption={t`Claims`}
      rows={claims}
      rowKey={(row) => row.name}
      columns={[
        { key: 'claim', title: t`Claim`, cell: (row) => <bdi className={styles.code}>{row.name}</bdi> },
        { key: 'sent', title: t`Sent`, cell: (row) => <Sent claim={row} /> },
        {
          key: 'field',
          title: t`Used for`,
          cell: (row) => (row.field === null ? t`Nothing` : wordOf(row.field)),
        },
        { key: 'understood', title: t`Understood as`, cell: (row) => <Understood claim={row} /> },
      ]}
    />
  )
}

function Sent({ claim }: { claim: Claim }) {
  if (claim.sent !== null) return <bdi className={styles.code}>{claim.sent}</bdi>
  return (
    <Chip tone="warn">
      <Trans>Not sent</Trans>
    </Chip>
  )
}

function Understood({ claim }: { claim: Claim }) {
  if (claim.field === null) return null
  if (claim.understood !== null) return <bdi className={styles.code}>{claim.understood}</bdi>
  return claim.sent === null ? null : (
    <Chip tone="warn">
      <Trans>Not understood</Trans>
    </Chip>
  )
}
