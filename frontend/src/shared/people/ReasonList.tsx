import type { Role } from '@/api'
import type { Reason } from './reasons'
import { topReasons, reasonLines } from './reasons'
import styles from './people.module.css'
import { useTermLabels } from './term-labels'

interface Props {
  programme: string
  reasons: Reason[]
  role: Role
  /** Names the shared terms; for a page of one person, where there is room. */
  detailed?: boolean
  /** No more than these; the person's own page has them all. */
  atMost?: number | undefined
}

/** Why these two: a plain line of ticks. */
export function ReasonList({ programme, reasons, role, detailed = false, atMost }: Props) {
  const names = useTermLabels(programme)
  const all = reasonLines(reasons, role, names, detailed)
  const lines = atMost === undefined ? all : topReasons(all, atMost)
  if (lines.length === 0) return null
  return (
    <ul className={detailed ? styles.reasonsDetailed : styles.reasons}>
      {lines.map((line) => (
        <li key={line.key} className={line.isPositive ? undefined : styles.less}>
          {line.text}
        </li>
      ))}
    </ul>
  )
}
