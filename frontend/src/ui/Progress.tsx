import styles from './progress.module.css'

interface ProgressProps {
  value: number
  max: number
  /** The element that says in words how far it is, and of what. */
  labelledBy: string
}

export function Progress({ value, max, labelledBy }: ProgressProps) {
  return <progress className={styles.progress} value={value} max={max} aria-labelledby={labelledBy} />
}
