import { Trans, useLingui } from '@lingui/react/macro'
import styles from './chips.module.css'
import { Icon } from './Icon'
import { VisuallyHidden } from './VisuallyHidden'

export interface StepItem {
  label: string
  state: 'done' | 'now' | 'later'
}

function StepIcon({ state }: { state: StepItem['state'] }) {
  if (state === 'done') return <Icon name="tick" size={13} />
  return (
    <svg aria-hidden="true" width="11" height="11" viewBox="0 0 12 12">
      <circle
        cx="6"
        cy="6"
        r="4.8"
        fill={state === 'now' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.3"
      />
    </svg>
  )
}

/** Done, current and later steps differ by shape and word, not only by colour. */
export function Steps({ items }: { items: StepItem[] }) {
  const { t } = useLingui()
  const words = { done: t`done`, now: t`now`, later: t`later` }
  const current = items.findIndex((item) => item.state === 'now')
  const label = items[current]?.label ?? ''
  const position = current + 1
  const total = items.length
  return (
    <div>
      {current >= 0 && (
        <p className={styles.now} aria-hidden="true">
          <Trans>
            Step {position} of {total}: {label}
          </Trans>
        </p>
      )}
      <ol className={styles.steps}>
        {items.map((item) => (
          <li
            key={item.label}
            data-state={item.state}
            aria-current={item.state === 'now' ? 'step' : undefined}
          >
            <span className={styles.sign}>
              <StepIcon state={item.state} />
            </span>
            <span className={styles.label}>
              {item.label}
              <VisuallyHidden>, {words[item.state]}</VisuallyHidden>
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
