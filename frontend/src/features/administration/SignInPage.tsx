import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { signInHref, type Schemas } from '@/api'
import { claimsQuery } from '@/api/queries/administration'
import { Chip, DateTime, EmptyState, LinkButton, Page, QueryView, DataTable } from '@/ui'
import styles from './administration.module.css'
import { useClaimFieldLabel } from './labels'

type Claim = Schemas['SignInClaim']

/** The claims of the last sign-in, and how the service read them. */
export function SignInPage() {
  const { t } = useLingui()
  const claims = useQuery(claimsQuery)
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
      <QueryView query={claims}>{(data) => <ReceivedClaims {...data} />}</QueryView>
    </Page>
  )
}

function ReceivedClaims({ claims, received_at: at }: Schemas['SignInClaims']) {
  const { t } = useLingui()
  if (!at) return <EmptyState title={t`Sign in again to see what the society sends`} />
  return (
    <>
      <p>
        <Trans>
          Received <DateTime value={at} />
        </Trans>
      </p>
      <ClaimRows claims={claims} />
    </>
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
