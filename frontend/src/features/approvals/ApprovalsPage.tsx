import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { showMoreProps, useProgramme } from '@/api'
import { useFocusOnMore } from '@/lib/focus'
import { CardSkeletons, EmptyState, ErrorState, Page, ShowMore } from '@/ui'
import { ApprovalTable } from './ApprovalTable'
import styles from './approvals.module.css'
import { Filters } from './Filters'
import { DecisionErrors, useDecisionErrors } from './DecisionErrors'
import { isNarrowed, type ApprovalSearch } from './search-params'
import { useApprovals } from './useApprovals'
import { useDecisions } from './useDecisions'

type Props = {
  programme: string
  search: ApprovalSearch
  onSearch: (search: ApprovalSearch) => void
}

export function ApprovalsPage({ programme: slug, search, onSearch }: Props) {
  const { t } = useLingui()
  const programme = useProgramme(slug)
  const approvals = useApprovals(slug, search)
  const days = programme.data?.policy.approval.within_working_days ?? null
  return (
    <Page title={t`Approvals`} eyebrow={programme.data?.name ?? '\u00a0'} lead={<ReplyTime days={days} />}>
      <Filters search={search} days={days} total={approvals.total} onSearch={onSearch} />
      <Registrations programme={slug} search={search} approvals={approvals} />
    </Page>
  )
}

function ReplyTime({ days }: { days: number | null }) {
  return days ? (
    <Trans>
      We promise members a reply within <Plural value={days} one="# working day" other="# working days" />.
      The longest wait comes first. You can undo a decision for one minute; after that, we tell the member.
    </Trans>
  ) : (
    <Trans>
      The longest wait comes first. You can undo a decision for one minute; after that, we tell the member.
    </Trans>
  )
}

type ListProps = Omit<Props, 'onSearch'> & { approvals: ReturnType<typeof useApprovals> }

function Registrations({ programme, search, approvals }: ListProps) {
  const { items, error } = approvals
  const { list, expectMore } = useFocusOnMore<HTMLDivElement>(items?.length ?? 0)
  // The row with the focused button is gone, so the list gets the focus, but only after a closing dialog has restored
  // its own.
  const decisions = useDecisions(programme, () => setTimeout(() => list.current?.focus(), 60))
  const { notSaved, ...outcome } = useDecisionErrors()
  return (
    <>
      {/* Outside the list, so that refused decisions are shown even if the list has become empty. */}
      <DecisionErrors {...notSaved} />
      {error && <ErrorState problem={error} onRetry={() => void approvals.refetch()} />}
      {!items && !error && <CardSkeletons count={3} />}
      {items && (
        <div ref={list} tabIndex={-1} className={styles.list}>
          {items.length === 0 && !approvals.hasNextPage ? (
            <NoRegistrations search={search} />
          ) : (
            <ApprovalTable
              programme={programme}
              items={items}
              search={search}
              decisions={decisions}
              {...outcome}
            />
          )}
          <ShowMore {...showMoreProps(approvals, expectMore)} />
        </div>
      )}
    </>
  )
}

function NoRegistrations({ search }: { search: ApprovalSearch }) {
  const { t } = useLingui()
  if (isNarrowed(search)) {
    return (
      <EmptyState title={t`No matching registrations`}>
        <Trans>Remove a filter to see more.</Trans>
      </EmptyState>
    )
  }
  if (search.waiting === 'member') {
    return (
      <EmptyState title={t`No open questions`}>
        <Trans>Members you ask a question appear here until they answer.</Trans>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t`No registrations to approve`}>
      <Trans>New registrations appear here, and in your notifications.</Trans>
    </EmptyState>
  )
}
