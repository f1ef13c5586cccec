import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useId } from 'react'
import type { Schemas } from '@/api'
import { bandText, PersonMeta, ReasonList } from '@/lib/people'
import { Card, Chip, Face, LinkButton } from '@/ui'
import { AnswersSoon } from './AnswersSoon'
import type { FilterSearch } from './filters'
import styles from './matches.module.css'
import { MoreAbout, Star } from './Pick'
import { useSide } from './side'

export type Match = Schemas['Match']

interface Props {
  programme: string
  match: Match
  enrolment: string
  search: FilterSearch
  action: ReactNode
  /** The list shows the picked ones alone, so that a card leaves it when it is picked no more. */
  isPickedList: boolean
  /** Called when this card may have left the list. */
  onGone: () => void
}

export function MatchCard({ programme, enrolment, match, search, action, isPickedList, onGone }: Props) {
  const { i18n } = useLingui()
  const { person } = match
  const side = useSide()
  const excerpt = side === 'mentee' ? person.offer : person.guidance
  const title = useId()
  return (
    <Card as="article" className={styles.card} aria-labelledby={title}>
      <Face name={person.display_name} size="big" photo={person.photo_url} />
      <div className={styles.who}>
        <h2 id={title} className={styles.name}>
          <bdi>{person.display_name}</bdi>
        </h2>
        <PersonMeta person={person} />
      </div>
      <p className={styles.band}>{bandText(match.band, i18n)}</p>
      <div className={styles.about}>
        <p className={styles.excerpt} dir="auto">
          {excerpt || person.statement}
        </p>
        <ReasonList programme={programme} reasons={match.reasons} side={side} />
        <Marks match={match} />
      </div>
      <div className={styles.foot}>
        {action}
        <LinkButton
          variant="quiet"
          to="/p/$programme/$role/find/$mentor"
          params={{ programme, role: side, mentor: person.enrolment_id }}
          search={search}
          aria-describedby={title}
        >
          <Trans>Profile</Trans>
        </LinkButton>
        <Star
          enrolment={enrolment}
          match={match}
          describedBy={title}
          onGone={isPickedList ? onGone : undefined}
        />
        <MoreAbout enrolment={enrolment} match={match} onGone={onGone} />
        <AnswersSoon days={match.answers_within_days} />
        <p className={styles.room}>
          <Room person={person} full={match.marks.includes('full')} />
        </p>
      </div>
    </Card>
  )
}

/** Where the programme lists them anyway, what stands in the way is said on the card. */
export function Marks({ match: { marks, reasons } }: { match: Match }) {
  const full = marks.includes('full')
  const saidAsReason = reasons.some((reason) => reason.code === 'no_language_shared')
  const noLanguage = marks.includes('no_shared_language') && !saidAsReason
  if (!full && !noLanguage) return null
  return (
    <div className={styles.marks}>
      {full && (
        <Chip tone="warn">
          <Trans>Has no room at the moment</Trans>
        </Chip>
      )}
      {noLanguage && (
        <Chip tone="warn">
          <Trans>No language in common</Trans>
        </Chip>
      )}
    </div>
  )
}

export function Room({ person, full }: { person: Match['person']; full: boolean }) {
  const side = useSide()
  const room = side === 'mentee' ? person.can_take : 0
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
