import type { Reason, Side } from './reasons'
import { reasonLines } from './reasons'
import styles from './people.module.css'
import { useNames } from './terms'

interface Props {
  programme: string
  reasons: Reason[]
  side: Side
  /** Names the shared terms; for a page of one person, where there is room. */
  detailed?: boolean
}

/** Why these two: a plain line of ticks. */
export function ReasonList({ programme, reasons, side, detailed = false }: Props) {
  const names = useNames(programme)
  const lines = reasonLines(reasons, side, names, detailed)
  if (lines.length === 0) return null
  return (
    <ul className={detailed ? styles.reasonsDetailed : styles.reasons}>
      {lines.map((line) => (
        <li key={line.key} className={line.agrees ? undefined : styles.less}>
          {line.text}
        </li>
      ))}
    </ul>
  )
}
