import { Trans, useLingui } from '@lingui/react/macro'
import { distinctNames } from '@/lib/people'
import { Checkbox, Chip, DateTime, Rows, VisuallyHidden, type Column } from '@/ui'
import { Applicant } from './Applicant'
import styles from './approvals.module.css'
import { Decide, DecideSeveral, type DecideProps } from './Decide'
import { Membership } from './Membership'
import type { ApprovalSearch } from './search'
import type { Approval } from './useApprovals'
import { useTicked, type Ticked } from './useTicked'

type Props = DecideProps & { items: Approval[]; search: ApprovalSearch }

export function ApprovalRows({ items, search, ...deciding }: Props) {
  const { t } = useLingui()
  const ticked = useTicked(items)
  const nameOf = namesOf(items)
  const columns = useColumns(items, search, deciding)
  return (
    <>
      {ticked.canTickAll && (
        <Checkbox isSelected={ticked.isAll} onChange={ticked.tickAll}>
          <Trans>Select all shown</Trans>
        </Checkbox>
      )}
      {ticked.count > 0 && <DecideSeveral {...deciding} ticked={ticked} />}
      <Rows
        caption={t`Registrations`}
        rows={items}
        rowKey={(row) => row.enrolment_id}
        columns={columns}
        lead={{ title: t`Select`, cell: (row) => <Tick row={row} name={nameOf(row)} ticked={ticked} /> }}
      />
    </>
  )
}

/** Two of one name are told apart by what only one of them has. */
const namesOf = (items: Approval[]) =>
  distinctNames(
    items,
    (row) => row.display_name,
    (row) => row.email,
  )

function Tick({ row, name, ticked }: { row: Approval; name: string; ticked: Ticked }) {
  if (row.own) return null
  return (
    <Checkbox isSelected={ticked.has(row)} onChange={(isTicked) => ticked.tick(row, isTicked)}>
      <VisuallyHidden>
        <Trans>Select {name}</Trans>
      </VisuallyHidden>
    </Checkbox>
  )
}

function useColumns(items: Approval[], search: ApprovalSearch, deciding: DecideProps): Column<Approval>[] {
  const { t } = useLingui()
  const { programme } = deciding
  const nameOf = namesOf(items)
  return [
    {
      key: 'person',
      title: t`Person`,
      cell: (row) => <Applicant programme={programme} approval={row} search={search} />,
    },
    { key: 'role', title: t`Role`, cell: (row) => (row.role === 'mentee' ? t`Mentee` : t`Mentor`) },
    { key: 'membership', title: t`Membership`, cell: membership },
    { key: 'waiting', title: t`Waiting since`, cell: waitingSince },
    {
      key: 'decision',
      title: t`Decision`,
      isActions: true,
      cell: (row) => <Decide {...deciding} row={row} name={nameOf(row)} />,
    },
  ]
}

const membership = (row: Approval) => <Membership membership={row.membership} />
const waitingSince = (row: Approval) => <WaitingSince approval={row} />

function WaitingSince({ approval }: { approval: Approval }) {
  return (
    <span className={styles.waiting}>
      <DateTime value={approval.submitted_at} format="date" />
      {approval.overdue && (
        <Chip tone="warn">
          <Trans>Overdue</Trans>
        </Chip>
      )}
    </span>
  )
}
