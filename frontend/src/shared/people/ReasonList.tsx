import type { Role } from '@/api'
import type { Reason } from './reasons'
import { topReasons, reasonLines } from './reasons'
import styles from './people.module.css'
import { useTermLabels } from './term-labels'

interface Props {
  programme: string
  reasons: Reason[]
  role: Role
  /** Names the shared terms, for pages about one person. */
  detailed?: boolean
  /** The maximum number of reasons. The person's own page shows all. */
  atMost?: number | undefined
}

/** The reasons why two people match. */
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
