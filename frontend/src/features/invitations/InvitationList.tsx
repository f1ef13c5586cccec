import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { showMoreProps } from '@/api'
import { useFocusOnMore } from '@/lib/focus'
import {
  Button,
  CardSkeletons,
  ConfirmDialog,
  EmptyState,
  ErrorState,
  ProblemBanner,
  Select,
  ShowMore,
} from '@/ui'
import styles from './invitations.module.css'
import { InvitationTable } from './InvitationTable'
import { statusText } from './labels'
import { type InvitationStatus, isStatus, statuses } from './search-params'
import { useInvitations, useRemindAll } from './useInvitations'

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

function RemindAll({ programme }: { programme: string }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { remindAll, isPending, error } = useRemindAll(programme)
  return (
    <div>
      <ConfirmDialog
        title={t`Remind everybody?`}
        isOpen={isOpen}
        onOpenChange={setOpen}
        trigger={
          <Button variant="quiet">
            <Trans>Remind all</Trans>
          </Button>
        }
        confirmLabel={t`Send reminders`}
        isPending={isPending}
        onConfirm={() => remindAll(() => setOpen(false))}
      >
        <p>
          <Trans>
            We send one more e-mail to everybody whose invitation is open, except those we wrote to in the
            last day.
          </Trans>
        </p>
        <ProblemBanner problem={error} />
      </ConfirmDialog>
    </div>
  )
}
