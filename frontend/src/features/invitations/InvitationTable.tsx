import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Chip, ConfirmDialog, DateTime, PlainDate, ProblemBanner, DataTable } from '@/ui'
import styles from './invitations.module.css'
import { useInviteOne, useInvitationActions, type Invitation } from './useInvitations'
import { statusText } from './labels'

type Steering = ReturnType<typeof useInvitationActions>
interface Props {
  programme: string
  items: Invitation[]
}

export function InvitationTable({ programme, items }: Props) {
  const { t } = useLingui()
  const actions = useInvitationActions(programme)
  const [failed, setFailed] = useState<{ email: string; error: unknown } | null>(null)
  const email = failed?.email
  const remind = (row: Invitation) => {
    setFailed(null)
    actions.remind(row, (error) => setFailed({ email: row.email, error }))
  }
  return (
    <>
      <ProblemBanner title={<Trans>Reminder to {email} not sent</Trans>} problem={failed?.error} />
      <DataTable
        caption={t`Invitations sent`}
        rows={items}
        rowKey={(row) => row.id}
        columns={[
          { key: 'person', title: t`Person`, cell: (row) => <Person row={row} /> },
          { key: 'state', title: t`Status`, cell: (row) => <State row={row} /> },
          { key: 'sent', title: t`Sent`, cell: (row) => <Sent row={row} /> },
          {
            key: 'actions',
            title: t`Actions`,
            isActions: true,
            cell: (row) => (
              <RowActions programme={programme} row={row} steering={actions} onRemind={() => remind(row)} />
            ),
          },
        ]}
      />
    </>
  )
}

function Person({ row }: { row: Invitation }) {
  if (row.name === null) return <span className={styles.mail}>{row.email}</span>
  return (
    <span className={styles.person}>
      <bdi>{row.name}</bdi>
      <span className={styles.mail}>{row.email}</span>
    </span>
  )
}

function State({ row }: { row: Invitation }) {
  const { i18n } = useLingui()
  const { status } = row
  const tones = {
    sent: 'neutral',
    seen: 'on',
    accepted: 'good',
    declined: 'warn',
    expired: 'warn',
    revoked: 'neutral',
  } as const
  const at = {
    sent: null,
    seen: row.seen_at,
    accepted: row.accepted_at,
    declined: row.declined_at,
    expired: row.expires_at,
    revoked: null,
  }
  const when = at[status]
  return (
    <span className={styles.person}>
      <span>
        <Chip tone={tones[status]}>{statusText(status, i18n)}</Chip>
      </span>
      {row.accepted_by && (
        <small>
          <Trans>
            By <bdi>{row.accepted_by.display_name}</bdi>
          </Trans>
        </small>
      )}
      {when && (
        <small>
          <DateTime value={when} format="date" />
        </small>
      )}
    </span>
  )
}

const isOpen = ({ status }: Invitation) => status === 'sent' || status === 'seen'

function Sent({ row }: { row: Invitation }) {
  return (
    <span className={styles.person}>
      <DateTime value={row.sent_at} format="date" />
      {row.reminded_at && (
        <small>
          <Trans>
            Reminded on <DateTime value={row.reminded_at} format="date" />
          </Trans>
        </small>
      )}
      {isOpen(row) && (
        <small>
          <Trans>
            Open until <PlainDate value={row.expires_on} />
          </Trans>
        </small>
      )}
    </span>
  )
}

interface ActionProps {
  programme: string
  row: Invitation
  steering: Steering
  onRemind: () => void
}

function RowActions({ programme, row, steering, onRemind }: ActionProps) {
  const { t } = useLingui()
  const { email, status } = row
  if (status === 'accepted') return null
  if (!isOpen(row)) return <InviteAgain programme={programme} row={row} />
  return (
    <div className={styles.actions}>
      <Button
        variant="quiet"
        isPending={steering.reminding === row.id}
        onPress={onRemind}
        aria-label={t`Remind ${email}`}
      >
        <Trans>Remind</Trans>
      </Button>
      <Revoke row={row} steering={steering} />
    </div>
  )
}

function Revoke({ row, steering }: { row: Invitation; steering: Steering }) {
  const { t } = useLingui()
  const [isOpenNow, setOpen] = useState(false)
  const { email } = row
  return (
    <ConfirmDialog
      title={t`Revoke this invitation?`}
      isOpen={isOpenNow}
      onOpenChange={setOpen}
      trigger={
        <Button variant="plain" aria-label={t`Revoke the invitation to ${email}`}>
          <Trans>Revoke</Trans>
        </Button>
      }
      confirmLabel={t`Revoke it`}
      isDanger
      isPending={steering.revoking}
      onConfirm={() => steering.revoke(row, () => setOpen(false))}
    >
      <p>
        <Trans>
          The link sent to {email} will stop working, and its page will say that the invitation was withdrawn.
          You can invite the same address again later.
        </Trans>
      </p>
      <ProblemBanner problem={steering.revokeError} />
    </ConfirmDialog>
  )
}

function InviteAgain({ programme, row }: { programme: string; row: Invitation }) {
  const { t } = useLingui()
  const { inviteOne, isPending } = useInviteOne(programme)
  const { email } = row
  const again = () => inviteOne(row.name ?? '', email, t`A new invitation to ${email} is on its way`)
  return (
    <div className={styles.actions}>
      <Button variant="quiet" isPending={isPending} onPress={again} aria-label={t`Invite ${email} again`}>
        <Trans>Invite again</Trans>
      </Button>
    </div>
  )
}
