import { Trans, useLingui } from '@lingui/react/macro'
import { distinctNames, useTermLabels } from '@/shared/people'
import { Button, Chip, ChipRow, DateTime, ProblemBanner, DataTable, VisuallyHidden } from '@/ui'
import styles from './invitations.module.css'
import { formatAddress } from './pasted-addresses'
import { useInviteOne, type Interest } from './useInvitations'

interface Props {
  programme: string
  items: Interest[]
}

export function InterestTable({ programme, items }: Props) {
  const { t } = useLingui()
  const { inviteOne, sending, error } = useInviteOne(programme)
  const ask = ({ display_name: name, email }: Interest) =>
    inviteOne(name, email, t`An invitation to ${name} is on its way`)
  const nameOf = distinctNames(
    items,
    (row) => row.display_name,
    (row) => row.email,
  )
  return (
    <>
      <ProblemBanner title={t`Nothing was sent`} problem={error} />
      <DataTable
        caption={t`Interested members`}
        rows={items}
        rowKey={(row) => row.id}
        columns={[
          { key: 'person', title: t`Person`, cell: (row) => <Person row={row} /> },
          {
            key: 'areas',
            title: t`Could help with`,
            cell: (row) => <Areas programme={programme} row={row} />,
          },
          {
            key: 'invite',
            title: t`Invitation`,
            isActions: true,
            cell: (row) => (
              <Invite
                row={row}
                name={nameOf(row)}
                isPending={sending === formatAddress(row.display_name, row.email)}
                onInvite={() => ask(row)}
              />
            ),
          },
        ]}
      />
    </>
  )
}

function Person({ row }: { row: Interest }) {
  return (
    <span className={styles.person}>
      <bdi>{row.display_name}</bdi>
      <span className={styles.mail}>{row.email}</span>
      <small>
        <Trans>
          Since <DateTime value={row.created_at} format="date" />
        </Trans>
      </small>
    </span>
  )
}

function Areas({ programme, row }: { programme: string; row: Interest }) {
  const names = useTermLabels(programme)
  return (
    <div className={styles.said}>
      <ChipRow>
        {row.expertise.map((slug) =>
          row.covers.includes(slug) ? (
            <Chip key={slug} tone="on">
              {names.expertise(slug)}
              <VisuallyHidden>
                {' '}
                <Trans>(lacks mentors)</Trans>
              </VisuallyHidden>
            </Chip>
          ) : (
            <Chip key={slug}>{names.expertise(slug)}</Chip>
          ),
        )}
      </ChipRow>
      {row.message !== '' && (
        <p className={styles.message} dir="auto">
          {row.message}
        </p>
      )}
    </div>
  )
}

interface InviteProps {
  row: Interest
  /** Of the person, and which of two of one name. */
  name: string
  isPending: boolean
  onInvite: () => void
}

function Invite({ row, name, isPending, onInvite }: InviteProps) {
  const { t } = useLingui()
  if (row.invited) {
    return (
      <Chip tone="good">
        <Trans>Invited</Trans>
      </Chip>
    )
  }
  return (
    <div className={styles.actions}>
      <Button isPending={isPending} onPress={onInvite} aria-label={t`Invite ${name}`}>
        <Trans>Invite</Trans>
      </Button>
    </div>
  )
}
