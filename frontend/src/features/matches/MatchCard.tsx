import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useId } from 'react'
import type { Schemas } from '@/api'
import { bandText, PersonMeta, ReasonList, useDistinctName } from '@/lib/people'
import { Card, Face, LinkButton, VisuallyHidden } from '@/ui'
import { AnswersSoon } from './AnswersSoon'
import type { FilterSearch } from './filters'
import { Marks } from './Marks'
import styles from './matchCard.module.css'
import { MoreAbout, Star } from './Pick'
import { Remark } from './Remark'
import { Room } from './Room'
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
  const title = useId()
  const label = useDistinctName(person)
  return (
    <Card as="article" className={styles.card} aria-labelledby={title}>
      <Face name={person.display_name} size="big" photo={person.photo_url} />
      <div>
        <h2 id={title} className={styles.name}>
          <bdi>{person.display_name}</bdi>
          <VisuallyHidden>{label.slice(person.display_name.length)}</VisuallyHidden>
        </h2>
        <PersonMeta person={person} />
      </div>
      <p className={styles.band}>{bandText(match.band, i18n)}</p>
      <About programme={programme} match={match} />
      <Foot match={match}>
        {action}
        <ProfileLink programme={programme} person={person.enrolment_id} search={search} title={title} />
        <Star enrolment={enrolment} match={match} about={title} onGone={isPickedList ? onGone : undefined} />
        <MoreAbout enrolment={enrolment} match={match} onGone={onGone} />
      </Foot>
    </Card>
  )
}

function About({ programme, match }: Pick<Props, 'programme' | 'match'>) {
  const side = useSide()
  const { person, reasons } = match
  const excerpt = side === 'mentee' ? person.offer : person.guidance
  return (
    <div className={styles.about}>
      <p className={styles.excerpt} dir="auto">
        {excerpt || person.statement}
      </p>
      <ReasonList programme={programme} reasons={reasons} side={side} />
      <Marks match={match} />
    </div>
  )
}

function Foot({ match, children }: { match: Match; children: ReactNode }) {
  return (
    <div className={styles.foot}>
      {children}
      <AnswersSoon days={match.answers_within_days} className={styles.aside} />
      <Remark className={styles.aside}>
        <Room person={match.person} full={match.marks.includes('full')} />
      </Remark>
    </div>
  )
}

interface LinkProps extends Pick<Props, 'programme' | 'search'> {
  person: string
  /** The id of the name on the card. */
  title: string
}

function ProfileLink({ programme, person, search, title }: LinkProps) {
  const side = useSide()
  return (
    <LinkButton
      variant="quiet"
      to="/p/$programme/$role/find/$mentor"
      params={{ programme, role: side, mentor: person }}
      search={search}
      about={title}
    >
      <Trans>Profile</Trans>
    </LinkButton>
  )
}
