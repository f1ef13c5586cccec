import { Plural, Trans } from '@lingui/react/macro'
import { Chip, ChipRow } from '@/ui'
import type { Match } from './model'
import { Note } from './Note'
import { useRole } from './context'

/** How soon a mentor replies. Nothing if `days` is null: then it is unknown or not good news. */
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

/** How many mentees a mentor can still take, and whether the person is new. */
export function FreePlaces({ person, full }: { person: Match['person']; full: boolean }) {
  const role = useRole()
  const room = role === 'mentee' ? person.can_take : 0
  if (full || room === 0) return person.new ? <Trans>New to the programme</Trans> : null
  if (person.new) {
    return (
      <Plural
        value={room}
        one="Can take one mentee · new to the programme"
        _2="Can take two mentees · new to the programme"
        _3="Can take three mentees · new to the programme"
        other="Can take # mentees · new to the programme"
      />
    )
  }
  return (
    <Plural
      value={room}
      one="Can take one more mentee"
      _2="Can take two more mentees"
      _3="Can take three more mentees"
      other="Can take # more mentees"
    />
  )
}

/** Obstacles of a match that the programme lists nevertheless. */
export function MatchBadges({ match: { marks, reasons } }: { match: Match }) {
  const full = marks.includes('full')
  const saidAsReason = reasons.some((reason) => reason.code === 'no_language_shared')
  const noLanguage = marks.includes('no_shared_language') && !saidAsReason
  if (!full && !noLanguage) return null
  return (
    <ChipRow>
      {full && (
        <Chip tone="warn">
          <Trans>No places available</Trans>
        </Chip>
      )}
      {noLanguage && (
        <Chip tone="warn">
          <Trans>No language in common</Trans>
        </Chip>
      )}
    </ChipRow>
  )
}
