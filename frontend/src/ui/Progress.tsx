import styles from './progress.module.css'

interface ProgressProps {
  value: number
  max: number
  /** The id of the element that describes the progress in words. */
  labelledBy: string
}

export function Progress({ value, max, labelledBy }: ProgressProps) {
  return <progress className={styles.progress} value={value} max={max} aria-labelledby={labelledBy} />
}
