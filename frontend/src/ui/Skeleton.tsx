import { useLingui } from '@lingui/react/macro'
import styles from './skeleton.module.css'
import { VisuallyHidden } from './VisuallyHidden'

function Lines({ lines }: { lines: number }) {
  return (
    <div className={styles.skeleton} aria-hidden="true" aria-busy="true">
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.line} />
      ))}
    </div>
  )
}

function Loading() {
  const { t } = useLingui()
  return (
    <span role="status">
      <VisuallyHidden>{t`Loading…`}</VisuallyHidden>
    </span>
  )
}

/** Reserves the space of a text. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div>
      <Loading />
      <Lines lines={lines} />
    </div>
  )
}

export function CardSkeleton({ lines = 4 }: { lines?: number | undefined }) {
  return (
    <div className={styles.card}>
      <Loading />
      <span className={styles.disc} />
      <Lines lines={lines} />
    </div>
  )
}

/** For a list: as many cards as usually fit the window. */
export function CardSkeletons({ count, lines }: { count: number; lines?: number }) {
  return Array.from({ length: count }, (_, index) => <CardSkeleton key={index} lines={lines} />)
}
