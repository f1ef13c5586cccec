import { useLingui } from '@lingui/react/macro'
import { useId, type ReactNode } from 'react'
import styles from './chips.module.css'
import { Icon } from './Icon'

interface ChipProps {
  tone?: 'on' | 'good' | 'warn' | 'neutral'
  children: ReactNode
  onRemove?: (() => void) | undefined
}

export function Chip({ tone = 'neutral', children, onRemove }: ChipProps) {
  const id = useId()
  return (
    <span className={styles.chip} data-tone={tone} data-removable={onRemove ? '' : undefined}>
      {onRemove ? <span id={id}>{children}</span> : children}
      {onRemove && <Remove what={id} onPress={onRemove} />}
    </span>
  )
}

/** Its accessible name includes the content of the chip. */
function Remove({ what, onPress }: { what: string; onPress: () => void }) {
  const { t } = useLingui()
  const id = useId()
  return (
    <button
      type="button"
      id={id}
      className={styles.remove}
      onClick={onPress}
      aria-label={t`Remove`}
      aria-labelledby={`${id} ${what}`}
    >
      <Icon name="cross" size={12} />
    </button>
  )
}

export function ChipRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
