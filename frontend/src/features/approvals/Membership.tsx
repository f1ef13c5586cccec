import { Trans, useLingui } from '@lingui/react/macro'
import { Chip, DateTime } from '@/ui'
import styles from './approvals.module.css'
import type { Approval } from './useApprovals'

export function Membership({ membership }: { membership: Approval['membership'] }) {
  const { t } = useLingui()
  const { status, category, number, valid_until } = membership
  const words = {
    active: t`Active`,
    grace: t`In grace`,
    lapsed: t`Lapsed`,
    suspended: t`Suspended`,
    none: t`Not a member`,
    unknown: t`Not known`,
  }
  return (
    <span className={styles.membership}>
      <span className={styles.status}>
        {status === 'active' ? (
          <span>{category ? `${words.active} · ${category}` : words.active}</span>
        ) : (
          <>
            <Chip tone="warn">{words[status]}</Chip>
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
              until <DateTime value={valid_until} format="date" />
            </Trans>
          </>
        )}
      </small>
    </span>
  )
}
