import { Plural } from '@lingui/react/macro'
import { Remark } from './Remark'

/** How soon a mentor answers, where it is known and good news; nothing otherwise. */
export function AnswersSoon({ days, className }: { days: number | null; className?: string | undefined }) {
  if (days === null) return null
  return (
    <Remark className={className}>
      <Plural
        value={days}
        one="Usually answers within a day"
        _7="Usually answers within a week"
        other="Usually answers within # days"
      />
    </Remark>
  )
}
