import { Trans, useLingui } from '@lingui/react/macro'
import { showMoreProps } from '@/api'
import { useFocusOnMore } from '@/lib/focus'
import { CardSkeletons, EmptyState, ErrorState, Select, ShowMore } from '@/ui'
import { InvitationTable } from './InvitationTable'
import { RemindAll } from './RemindAll'
import styles from './invitations.module.css'
import { isStatus, statuses, type InvitationStatus } from './search-params'
import { useInvitations } from './useInvitations'
import { statusText } from './labels'

interface Props {
  programme: string
  status: InvitationStatus | undefined
  onStatus: (status: InvitationStatus | undefined) => void
}

export function InvitationList({ programme, status, onStatus }: Props) {
  const { t, i18n } = useLingui()
  const list = useInvitations(programme, status)
  const { items } = list
  const { list: section, expectMore } = useFocusOnMore<HTMLElement>(items?.length ?? 0)
  return (
    <section ref={section} className={styles.list} aria-labelledby="invited">
      <div className={styles.listHead}>
        <h2 id="invited" className={styles.title}>
          <Trans>Invitations sent</Trans>
        </h2>
        <Select
          label={t`Show`}
          value={status ?? 'all'}
          onChange={(value) => onStatus(isStatus(value) ? value : undefined)}
          options={[
            { value: 'all', label: t`All invitations` },
            ...statuses.map((value) => ({ value, label: statusText(value, i18n) })),
          ]}
        />
      </div>
      {list.error && <ErrorState problem={list.error} onRetry={() => void list.refetch()} />}
      {!items && !list.error && <CardSkeletons count={2} />}
      {items?.length === 0 && <NoInvitations isFiltered={status !== undefined} />}
      {items && items.length > 0 && <RemindAll programme={programme} />}
      {items && items.length > 0 && <InvitationTable programme={programme} items={items} />}
      <ShowMore {...showMoreProps(list, expectMore)} />
    </section>
  )
}

function NoInvitations({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useLingui()
  return (
    <EmptyState title={isFiltered ? t`No invitations with this status` : t`No invitations yet`}>
      <Trans>Invitations appear here with their status.</Trans>
    </EmptyState>
  )
}
