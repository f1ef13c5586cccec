import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { bandText, PersonMeta, ReasonList, useDistinctName } from '@/shared/people'
import { Avatar, Card, LinkButton, TextLink, VisuallyHidden } from '@/ui'
import { useMatchAction, useRole } from './context'
import type { FilterSearch } from './filters'
import { FreePlaces, MatchBadges, ResponseTime } from './match-details'
import styles from './matchCard.module.css'
import type { Match, MatchSummary } from './model'
import { Note } from './Note'
import { MatchMenuButton, ShortlistButton } from './ShortlistButton'

interface Props {
  programme: string
  match: MatchSummary
  enrolment: string
  search: FilterSearch
  /** The compact card for phones, so that several people fit the screen. Their page has the rest. */
  isShort: boolean
  /** The list shows only shortlisted people, so a card leaves it when its person is removed from the shortlist. */
  isPickedList: boolean
  /** Called when this card may have left the list. */
  onGone: () => void
}

const fewReasons = 2

export function MatchCard(props: Props) {
  const { programme, enrolment, match, search, isShort, isPickedList, onGone } = props
  const { i18n } = useLingui()
  const action = useMatchAction(match)
  const title = useId()
  const leads = { programme, person: match.person, search, title }
  const pick = { enrolment, match, about: title }
  return (
    <Card as="article" className={styles.card} aria-labelledby={title}>
      <Avatar
        name={match.person.display_name}
        size={isShort ? 'medium' : 'big'}
        photo={match.person.photo_url}
      />
      <div className={styles.who}>
        <Name {...leads} isLink={isShort} />
        <PersonMeta person={match.person} />
      </div>
      {!isShort && <p className={styles.band}>{bandText(match.band, i18n)}</p>}
      <About programme={programme} match={match} isShort={isShort} />
      <div className={styles.foot}>
        {action}
        {!isShort && <ProfileLink {...leads} />}
        <div className={styles.pick}>
          <ShortlistButton {...pick} isIcon={isShort} onGone={isPickedList ? onGone : undefined} />
          <MatchMenuButton enrolment={enrolment} match={match} onGone={onGone} />
        </div>
        {!isShort && <Availability match={match} />}
      </div>
    </Card>
  )
}

interface LeadProps extends Pick<Props, 'programme' | 'search'> {
  person: Match['person']
  /** The id of the name on the card. */
  title: string
}

/** Without room for a button to the profile, the name is the link and covers the whole card. */
function Name({ programme, person, search, title, isLink }: LeadProps & { isLink: boolean }) {
  const role = useRole()
  const label = useDistinctName(person)
  const name = (
    <>
      <bdi>{person.display_name}</bdi>
      <VisuallyHidden>{label.slice(person.display_name.length)}</VisuallyHidden>
    </>
  )
  return (
    <h2 id={title} className={styles.name}>
      {isLink ? (
        <TextLink
          className={styles.link}
          to="/p/$programme/$role/find/$mentor"
          params={{ programme, role, mentor: person.enrolment_id }}
          search={search}
        >
          {name}
        </TextLink>
      ) : (
        name
      )}
    </h2>
  )
}

function ProfileLink({ programme, person, search, title }: LeadProps) {
  const role = useRole()
  return (
    <LinkButton
      variant="quiet"
      to="/p/$programme/$role/find/$mentor"
      params={{ programme, role, mentor: person.enrolment_id }}
      search={search}
      about={title}
    >
      <Trans>Profile</Trans>
    </LinkButton>
  )
}

function About({ programme, match, isShort }: Pick<Props, 'programme' | 'match' | 'isShort'>) {
  const role = useRole()
  const { person, reasons } = match
  return (
    <div className={styles.about}>
      <p className={styles.excerpt} dir="auto">
        {person.excerpt}
      </p>
      <ReasonList
        programme={programme}
        reasons={reasons}
        role={role}
        atMost={isShort ? fewReasons : undefined}
      />
      <MatchBadges match={match} />
    </div>
  )
}

function Availability({ match }: Pick<Props, 'match'>) {
  return (
    <>
      <ResponseTime days={match.answers_within_days} className={styles.aside} />
      <Note className={styles.aside}>
        <FreePlaces person={match.person} full={match.marks.includes('full')} />
      </Note>
    </>
  )
}
