import { Trans, useLingui } from '@lingui/react/macro'
import { countryName, useLocale } from '@/lib'
import { useMembershipLabel } from '@/shared/membership'
import { distinctNames } from '@/shared/people'
import { Checkbox, Chip, type Column, DataTable, DateTime, PlainDate, TextLink, VisuallyHidden } from '@/ui'
import styles from './approvals.module.css'
import { BulkDecisionBar, DecisionButtons, type DecisionProps } from './DecisionButtons'
import { QuestionList } from './QuestionList'
import type { ApprovalSearch } from './search-params'
import type { Approval } from './useApprovals'
import { type Selection, useSelection } from './useSelection'

type Props = DecisionProps & { items: Approval[]; search: ApprovalSearch }

export function ApprovalTable({ items, search, ...deciding }: Props) {
  const { t } = useLingui()
  const selection = useSelection(items)
  const nameOf = namesOf(items)
  const columns = useColumns(items, search, deciding)
  return (
    <>
      {selection.canSelectAll && (
        <Checkbox isSelected={selection.isAll} onChange={selection.selectAll}>
          <Trans>Select all shown</Trans>
        </Checkbox>
      )}
      {selection.count > 0 && <BulkDecisionBar {...deciding} selection={selection} />}
      <DataTable
        caption={t`Registrations`}
        rows={items}
        rowKey={(row) => row.enrolment_id}
        columns={columns}
        lead={{
          title: t`Select`,
          cell: (row) => <SelectRow row={row} name={nameOf(row)} selection={selection} />,
        }}
      />
    </>
  )
}

/** Applicants with the same name are distinguished by their e-mail addresses. */
const namesOf = (items: Approval[]) =>
  distinctNames(
    items,
    (row) => row.display_name,
    (row) => row.email,
  )

function SelectRow({ row, name, selection }: { row: Approval; name: string; selection: Selection }) {
  if (row.own) return null
  return (
    <Checkbox isSelected={selection.has(row)} onChange={(isSelected) => selection.select(row, isSelected)}>
      <VisuallyHidden>
        <Trans>Select {name}</Trans>
      </VisuallyHidden>
    </Checkbox>
  )
}

function useColumns(items: Approval[], search: ApprovalSearch, deciding: DecisionProps): Column<Approval>[] {
  const { t } = useLingui()
  const { programme } = deciding
  const nameOf = namesOf(items)
  return [
    {
      key: 'person',
      title: t`Person`,
      cell: (row) => <ApplicantCell programme={programme} approval={row} search={search} />,
    },
    { key: 'role', title: t`Role`, cell: (row) => (row.role === 'mentee' ? t`Mentee` : t`Mentor`) },
    { key: 'membership', title: t`Membership`, cell: membership },
    { key: 'waiting', title: t`Waiting since`, cell: waitingSince },
    {
      key: 'decision',
      title: t`Decision`,
      isActions: true,
      cell: (row) => <DecisionButtons {...deciding} row={row} name={nameOf(row)} />,
    },
  ]
}

const membership = (row: Approval) => <MembershipCell membership={row.membership} />
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

interface ApplicantCellProps {
  programme: string
  approval: Approval
  /** The filters of the list, for the link back. */
  search: ApprovalSearch
}

/** The applicant, with the questions and answers so far. */
function ApplicantCell({ programme, approval, search }: ApplicantCellProps) {
  const locale = useLocale()
  const { display_name: name, society_name: society, email, headline, country, questions } = approval
  const about = [headline, country && countryName(country, locale)].filter(Boolean).join(' · ')
  return (
    <span className={styles.person}>
      <TextLink
        className={styles.name}
        to="/coordinate/$programme/approvals/$enrolment"
        params={{ programme, enrolment: approval.enrolment_id }}
        search={search}
      >
        <bdi>{name}</bdi>
      </TextLink>
      {society !== null && (
        <small>
          <Trans>
            Name at the society: <bdi>{society}</bdi>
          </Trans>
        </small>
      )}
      <a className={styles.mail} href={`mailto:${email}`}>
        {email}
      </a>
      {about && <small>{about}</small>}
      <QuestionList questions={questions} />
    </span>
  )
}

export function MembershipCell({ membership }: { membership: Approval['membership'] }) {
  const wordOf = useMembershipLabel()
  const { status, category, number, valid_until } = membership
  const word = wordOf(status)
  return (
    <span className={styles.membership}>
      <span className={styles.status}>
        {status === 'active' ? (
          <span>{category ? `${word} · ${category}` : word}</span>
        ) : (
          <>
            <Chip tone="warn">{word}</Chip>
            {category && <span>{category}</span>}
          </>
        )}
      </span>
      <small>
        {number}
        {valid_until && (
          <>
            {number && ' · '}
            <Trans>
              until <PlainDate value={valid_until} />
            </Trans>
          </>
        )}
      </small>
    </span>
  )
}
