import { Plural } from '@lingui/react/macro'
import { Note } from './Note'

/** How soon a mentor answers, where it is known and good news; nothing otherwise. */
export function ResponseTime({ days, className }: { days: number | null; className?: string | undefined }) {
  if (days === null) return null
  return (
    <Note className={className}>
      <Plural
        value={days}
        one="Usually replies within a day"
        _7="Usually replies within a week"
        other="Usually replies within # days"
      />
    </Note>
  )
}
