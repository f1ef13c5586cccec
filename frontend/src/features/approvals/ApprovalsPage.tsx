import { Trans, useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { useProgramme } from '@/lib/people'
import { CardSkeleton, EmptyState, ErrorState, Page, RadioGroup, ShowMore } from '@/ui'
import { ApprovalRows } from './ApprovalRows'
import styles from './approvals.module.css'
import type { ApprovalSearch } from './search'
import { useApprovals, useDecisions } from './useApprovals'

type Props = {
  programme: string
  search: ApprovalSearch
  onSearch: (search: ApprovalSearch) => void
}

export function ApprovalsPage({ programme: slug, search, onSearch }: Props) {
  const { t } = useLingui()
  const programme = useProgramme(slug)
  const approvals = useApprovals(slug, search)
  const list = useRef<HTMLDivElement>(null)
  // The row with the pressed button is gone: go on where the list begins, not at the top of the page.
  // A dialog that closes gives the focus back first.
  const decisions = useDecisions(slug, () => setTimeout(() => list.current?.focus(), 60))
  const { items } = approvals
  const days = programme.data?.policy.approval.within_working_days
  return (
    <Page
      title={t`Approvals`}
      eyebrow={programme.data?.name ?? '\u00a0'}
      lead={
        days ? (
          <Trans>
            Members are told that they hear from you within {days} working days. The longest wait comes first.
          </Trans>
        ) : (
          <Trans>The longest wait comes first.</Trans>
        )
      }
    >
      <div className={styles.filter}>
        <RadioGroup
          label={t`Registering as`}
          value={search.role ?? 'all'}
          onChange={(value) => onSearch(value === 'mentee' || value === 'mentor' ? { role: value } : {})}
          options={[
            { value: 'all', label: t`Everyone` },
            { value: 'mentee', label: t`Mentees` },
            { value: 'mentor', label: t`Mentors` },
          ]}
        />
      </div>
      {approvals.error && <ErrorState problem={approvals.error} onRetry={() => void approvals.refetch()} />}
      {!items && !approvals.error && (
        <>
          <CardSkeleton />
          <CardSkeleton />
          <CardSkeleton />
        </>
      )}
      {items && (
        <div ref={list} tabIndex={-1} className={styles.list}>
          {items.length === 0 && !approvals.hasNextPage ? (
            <NothingWaiting role={search.role} />
          ) : (
            <ApprovalRows items={items} decisions={decisions} />
          )}
          <ShowMore
            hasMore={approvals.hasNextPage}
            isLoading={approvals.isFetchingNextPage}
            onPress={() => void approvals.fetchNextPage()}
          />
        </div>
      )}
    </Page>
  )
}

function NothingWaiting({ role }: { role: ApprovalSearch['role'] }) {
  const { t } = useLingui()
  const title =
    role === 'mentee'
      ? t`No mentee waits for approval`
      : role === 'mentor'
        ? t`No mentor waits for approval`
        : t`Nobody waits for approval`
  return (
    <EmptyState title={title}>
      <Trans>New registrations appear here, and in your notifications.</Trans>
    </EmptyState>
  )
}
