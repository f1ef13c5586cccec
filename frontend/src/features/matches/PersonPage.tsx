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
import { Gone, isGone } from './Gone'
import { NotInRole } from './FindPage'
import { Marks } from './Marks'
import type { Match } from './MatchCard'
import styles from './personPage.module.css'
import { MoreAbout, Star } from './Pick'
import { Remark } from './Remark'
import { Room } from './Room'
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
  const { enrolment, match, error, refetch } = useMatch(programme, side, id)
  const code = error ? asProblem(error).code : ''
  return (
    <Page
      wide
      title={match?.person.display_name ?? (side === 'mentee' ? t`Mentor` : t`Mentee`)}
      eyebrow={<BackToList programme={programme} side={side} search={search} />}
      media={match && <PersonFace name={match.person.display_name} photo={match.person.photo_url} />}
      lead={match && <PersonMeta person={match.person} />}
    >
      {enrolment === null && <NotInRole programme={programme} side={side} />}
      {isBlocked(code) && <Blocked code={code} programme={programme} side={side} />}
      {isGone(code) && <Gone code={code} programme={programme} side={side} search={search} />}
      {error && !isBlocked(code) && !isGone(code) && (
        <ErrorState problem={error} onRetry={() => void refetch()} />
      )}
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

/** Whom the page is about, as they fit the reader. */
function useMatch(programme: string, side: Side, person: string) {
  const own = useOwnEnrolment(programme, side)
  const { enrolment } = own
  const query = $api.useQuery(
    'get',
    '/api/v1/enrolments/{enrolment}/matches/{person}',
    { params: { path: { enrolment: enrolment?.id ?? '', person } } },
    { enabled: enrolment != null },
  )
  return { enrolment, match: query.data, error: own.error ?? query.error, refetch: query.refetch }
}

function BackToList({ programme, side, search }: Pick<Props, 'programme' | 'side' | 'search'>) {
  return (
    <BackLink>
      <TextLink to="/p/$programme/$role/find" params={{ programme, role: side }} search={search}>
        {side === 'mentee' ? <Trans>All mentors</Trans> : <Trans>All mentees</Trans>}
      </TextLink>
    </BackLink>
  )
}

interface ProfileProps {
  programme: string
  enrolment: string
  match: Match
  action: ReactNode
}

function Profile({ programme, enrolment, match, action }: ProfileProps) {
  const side = useSide()
  const { person } = match
  return (
    <div className={styles.profile}>
      <div className={styles.main}>
        <Card as="section">
          <PersonWords person={person} side={side === 'mentee' ? 'mentor' : 'mentee'} />
        </Card>
      </div>
      <div className={styles.side}>
        <Why programme={programme} enrolment={enrolment} match={match} action={action} />
        <Card as="section" className={styles.glance}>
          <h2 className={styles.title}>
            <Trans>At a glance</Trans>
          </h2>
          <PersonFacts person={person} programme={programme} />
        </Card>
      </div>
    </div>
  )
}

/** Why they fit, and what can be asked of them. */
function Why({ programme, enrolment, match, action }: ProfileProps) {
  const { i18n } = useLingui()
  const side = useSide()
  return (
    <Card as="section" className={styles.why}>
      <h2 className={styles.title}>{bandText(match.band, i18n)}</h2>
      <ReasonList programme={programme} reasons={match.reasons} side={side} detailed />
      <Marks match={match} />
      <AnswersSoon days={match.answers_within_days} />
      <Remark>
        <Room person={match.person} full={match.marks.includes('full')} />
      </Remark>
      <div className={styles.actions}>
        {action}
        <Star enrolment={enrolment} match={match} />
        <MoreAbout enrolment={enrolment} match={match} />
      </div>
      {match.hidden && (
        <Remark>
          <Trans>Hidden from your list. Only you can see this.</Trans>
        </Remark>
      )}
    </Card>
  )
}
