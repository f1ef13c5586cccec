import { Trans } from '@lingui/react/macro'
import { useMembershipLabel } from '@/shared/membership'
import { Chip, PlainDate } from '@/ui'
import styles from './approvals.module.css'
import type { Approval } from './useApprovals'

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
