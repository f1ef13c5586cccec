import type { Reason, Side } from './reasons'
import { mostTelling, reasonLines } from './reasons'
import styles from './people.module.css'
import { useNames } from './terms'

interface Props {
  programme: string
  reasons: Reason[]
  side: Side
  /** Names the shared terms; for a page of one person, where there is room. */
  detailed?: boolean
  /** No more than these; the person's own page has them all. */
  atMost?: number | undefined
}

/** Why these two: a plain line of ticks. */
export function ReasonList({ programme, reasons, side, detailed = false, atMost }: Props) {
  const names = useNames(programme)
  const all = reasonLines(reasons, side, names, detailed)
  const lines = atMost === undefined ? all : mostTelling(all, atMost)
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
