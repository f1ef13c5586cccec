import { Plural } from '@lingui/react/macro'
import { Remark } from './Remark'

/** How soon a mentor answers, where it is known and good news; nothing otherwise. */
export function AnswersSoon({ days, className }: { days: number | null; className?: string | undefined }) {
  if (days === null) return null
  return (
    <Remark className={className}>
      <Plural
        value={days}
        one="Usually replies within a day"
        _7="Usually replies within a week"
        other="Usually replies within # days"
      />
    </Remark>
  )
}
