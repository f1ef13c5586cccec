import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import styles from './chips.module.css'
import { Icon } from './Icon'

interface ChipProps {
  tone?: 'on' | 'good' | 'warn' | 'neutral'
  children: ReactNode
  onRemove?: (() => void) | undefined
  /** Needed where the content is not plain text. */
  removeLabel?: string | undefined
}

export function Chip({ tone = 'neutral', children, onRemove, removeLabel }: ChipProps) {
  const { t } = useLingui()
  const name = typeof children === 'string' ? children : ''
  return (
    <span className={styles.chip} data-tone={tone} data-removable={onRemove ? '' : undefined}>
      {children}
      {onRemove && (
        <button
          type="button"
          className={styles.remove}
          onClick={onRemove}
          aria-label={removeLabel ?? t`Remove ${name}`}
        >
          <Icon name="cross" size={12} />
        </button>
      )}
    </span>
  )
}

export function ChipRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
