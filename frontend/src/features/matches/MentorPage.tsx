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
  useOwnEnrolment,
} from '@/lib/people'
import { Card, CardSkeleton, ErrorState, Page, TextLink } from '@/ui'
import { Blocked, isBlocked } from './Blocked'
import type { FilterSearch } from './filters'
import { NotAMentee } from './FindPage'
import { Marks, type Match, Room } from './MatchCard'
import styles from './matches.module.css'
import { MoreAbout, Star } from './Pick'

interface Props {
  programme: string
  mentor: string
  /** The filters of the list this was opened from, so that the way back leads to the same list. */
  search: FilterSearch
  renderAction: (match: Match, enrolment: Schemas['Enrolment']) => ReactNode
}

export function MentorPage({ programme, mentor, search, renderAction }: Props) {
  const { t } = useLingui()
  const own = useOwnEnrolment(programme, 'mentee')
  const { enrolment } = own
  const query = $api.useQuery(
    'get',
    '/api/v1/enrolments/{enrolment}/matches/{mentor}',
    { params: { path: { enrolment: enrolment?.id ?? '', mentor } } },
    { enabled: enrolment != null },
  )
  const error = own.error ?? query.error
  const code = error ? asProblem(error).code : ''
  const match = query.data
  return (
    <Page
      wide
      title={match?.mentor.display_name ?? t`Mentor`}
      eyebrow={
        <BackLink>
          <TextLink to="/p/$programme/$role/find" params={{ programme, role: 'mentee' }} search={search}>
            <Trans>All mentors</Trans>
          </TextLink>
        </BackLink>
      }
      media={match && <PersonFace name={match.mentor.display_name} photo={match.mentor.photo_url} />}
      lead={match && <PersonMeta person={match.mentor} />}
    >
      {enrolment === null && <NotAMentee programme={programme} />}
      {isBlocked(code) && <Blocked code={code} programme={programme} />}
      {error && !isBlocked(code) && <ErrorState problem={error} onRetry={() => void query.refetch()} />}
      {!error && !match && enrolment !== null && <CardSkeleton />}
      {match && enrolment && (
        <MentorProfile
          programme={programme}
          enrolment={enrolment.id}
          match={match}
          action={renderAction(match, enrolment)}
        />
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

function MentorProfile({ programme, enrolment, match, action }: ProfileProps) {
  const { i18n } = useLingui()
  const { mentor } = match
  return (
    <div className={styles.profile}>
      <div className={styles.profileMain}>
        <Card as="section" className={styles.profileWords}>
          <PersonWords person={mentor} side="mentor" />
        </Card>
      </div>
      <div className={styles.profileSide}>
        <Card as="section" className={styles.why}>
          <h2 className={styles.sideTitle}>{bandText(match.band, i18n)}</h2>
          <ReasonList programme={programme} reasons={match.reasons} side="mentee" detailed />
          <Marks match={match} />
          <p className={styles.room}>
            <Room mentor={mentor} full={match.marks.includes('full')} />
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
          <PersonFacts person={mentor} programme={programme} />
        </Card>
      </div>
    </div>
  )
}
