import { Plural, Trans } from '@lingui/react/macro'
import { useRole } from './role'
import type { Match } from './model'

/** How many mentees a mentor can still take, and whether they are new. */
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
