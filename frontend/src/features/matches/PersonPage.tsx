import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { $api, asProblem, type Schemas } from '@/api'
import {
  BackLink,
  bandText,
  PersonFace,
  PersonFacts,
  PersonMeta,
  PersonWords,
  ReasonList,
  type Side,
  useOwnEnrolment,
} from '@/lib/people'
import { Card, CardSkeleton, ErrorState, Page, TextLink } from '@/ui'
import { AnswersSoon } from './AnswersSoon'
import { Blocked, isBlocked } from './Blocked'
import type { FilterSearch } from './filters'
import { NotInRole } from './FindPage'
import { Marks, type Match, Room } from './MatchCard'
import styles from './matches.module.css'
import { MoreAbout, Star } from './Pick'
import { SideContext, useSide } from './side'

interface Props {
  programme: string
  /** The role of whoever looks. */
  side: Side
  person: string
  /** The filters of the list this was opened from, so that the way back leads to the same list. */
  search: FilterSearch
  renderAction: (match: Match, enrolment: Schemas['Enrolment']) => ReactNode
}

export function PersonPage({ programme, side, person: id, search, renderAction }: Props) {
  const { t } = useLingui()
  const own = useOwnEnrolment(programme, side)
  const { enrolment } = own
  const query = $api.useQuery(
    'get',
    '/api/v1/enrolments/{enrolment}/matches/{person}',
    { params: { path: { enrolment: enrolment?.id ?? '', person: id } } },
    { enabled: enrolment != null },
  )
  const error = own.error ?? query.error
  const code = error ? asProblem(error).code : ''
  const match = query.data
  return (
    <Page
      wide
      title={match?.person.display_name ?? (side === 'mentee' ? t`Mentor` : t`Mentee`)}
      eyebrow={
        <BackLink>
          <TextLink to="/p/$programme/$role/find" params={{ programme, role: side }} search={search}>
            {side === 'mentee' ? <Trans>All mentors</Trans> : <Trans>All mentees</Trans>}
          </TextLink>
        </BackLink>
      }
      media={match && <PersonFace name={match.person.display_name} photo={match.person.photo_url} />}
      lead={match && <PersonMeta person={match.person} />}
    >
      {enrolment === null && <NotInRole programme={programme} side={side} />}
      {isBlocked(code) && <Blocked code={code} programme={programme} side={side} />}
      {error && !isBlocked(code) && <ErrorState problem={error} onRetry={() => void query.refetch()} />}
      {!error && !match && enrolment !== null && <CardSkeleton />}
      {match && enrolment && (
        <SideContext value={side}>
          <Profile
            programme={programme}
            enrolment={enrolment.id}
            match={match}
            action={renderAction(match, enrolment)}
          />
        </SideContext>
      )}
    </Page>
  )
}

interface ProfileProps {
  programme: string
  enrolment: string
  match: Match
  action: ReactNode
}

function Profile({ programme, enrolment, match, action }: ProfileProps) {
  const { i18n } = useLingui()
  const side = useSide()
  const { person } = match
  return (
    <div className={styles.profile}>
      <div className={styles.profileMain}>
        <Card as="section" className={styles.profileWords}>
          <PersonWords person={person} side={side === 'mentee' ? 'mentor' : 'mentee'} />
        </Card>
      </div>
      <div className={styles.profileSide}>
        <Card as="section" className={styles.why}>
          <h2 className={styles.sideTitle}>{bandText(match.band, i18n)}</h2>
          <ReasonList programme={programme} reasons={match.reasons} side={side} detailed />
          <Marks match={match} />
          <AnswersSoon days={match.answers_within_days} />
          <p className={styles.room}>
            <Room person={person} full={match.marks.includes('full')} />
          </p>
          <div className={styles.profileActions}>
            {action}
            <Star enrolment={enrolment} match={match} />
            <MoreAbout enrolment={enrolment} match={match} />
          </div>
          {match.hidden && (
            <p className={styles.room}>
              <Trans>Hidden from your list. Only you know.</Trans>
            </p>
          )}
        </Card>
        <Card as="section" className={styles.glance}>
          <h2 className={styles.sideTitle}>
            <Trans>At a glance</Trans>
          </h2>
          <PersonFacts person={person} programme={programme} />
        </Card>
      </div>
    </div>
  )
}
