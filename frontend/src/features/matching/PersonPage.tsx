import { Trans, useLingui } from '@lingui/react/macro'
import type { ComponentType, ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { asProblem, type Role } from '@/api'
import { matchQuery } from '@/api/queries/matches'
import { useOwnEnrolment } from '@/shared/enrolment'
import {
  bandText,
  PersonAvatar,
  PersonDetails,
  PersonMeta,
  PersonStatements,
  ReasonList,
} from '@/shared/people'
import { BackLink, Card, CardSkeleton, ErrorState, Page, TextLink } from '@/ui'
import { RoleContext, useRole } from './context'
import type { FilterSearch } from './filters'
import { NotInRole } from './FindPage'
import { FreePlaces, MatchBadges, ResponseTime } from './match-details'
import type { MatchDetails, MatchSlotProps } from './model'
import { Note } from './Note'
import styles from './personPage.module.css'
import { MatchMenuButton, ShortlistButton } from './ShortlistButton'
import { isListUnavailable, isPersonUnavailable, ListUnavailable, PersonUnavailable } from './unavailable'

interface Props {
  programme: string
  /** The reader's role. */
  role: Role
  person: string
  /** The filters of the list from which this page was opened, for the link back. */
  search: FilterSearch
  Action: ComponentType<MatchSlotProps>
}

export function PersonPage({ programme, role, person: id, search, Action }: Props) {
  const { t } = useLingui()
  const { enrolment, match, error, refetch } = useMatch(programme, role, id)
  const code = error ? asProblem(error).code : ''
  return (
    <Page
      wide
      title={match?.person.display_name ?? (role === 'mentee' ? t`Mentor` : t`Mentee`)}
      eyebrow={<BackToList programme={programme} role={role} search={search} />}
      media={match && <PersonAvatar name={match.person.display_name} photo={match.person.photo_url} />}
      lead={match && <PersonMeta person={match.person} />}
    >
      {enrolment === null && <NotInRole programme={programme} role={role} />}
      {isListUnavailable(code) && <ListUnavailable code={code} programme={programme} role={role} />}
      {isPersonUnavailable(code) && (
        <PersonUnavailable code={code} programme={programme} role={role} search={search} />
      )}
      {error && !isListUnavailable(code) && !isPersonUnavailable(code) && (
        <ErrorState problem={error} onRetry={() => void refetch()} />
      )}
      {!error && !match && enrolment !== null && <CardSkeleton />}
      {match && enrolment && (
        <RoleContext value={role}>
          <Profile
            programme={programme}
            enrolment={enrolment.id}
            match={match}
            action={<Action programme={programme} role={role} enrolment={enrolment} match={match} />}
          />
        </RoleContext>
      )}
    </Page>
  )
}

/** The person of this page, as a match of the reader. */
function useMatch(programme: string, role: Role, person: string) {
  const own = useOwnEnrolment(programme, role)
  const { enrolment } = own
  const query = useQuery({ ...matchQuery(enrolment?.id ?? '', person), enabled: enrolment != null })
  return { enrolment, match: query.data, error: own.error ?? query.error, refetch: query.refetch }
}

function BackToList({ programme, role, search }: Pick<Props, 'programme' | 'role' | 'search'>) {
  return (
    <BackLink>
      <TextLink to="/p/$programme/$role/find" params={{ programme, role }} search={search}>
        {role === 'mentee' ? <Trans>All mentors</Trans> : <Trans>All mentees</Trans>}
      </TextLink>
    </BackLink>
  )
}

interface ProfileProps {
  programme: string
  enrolment: string
  match: MatchDetails
  action: ReactNode
}

function Profile({ programme, enrolment, match, action }: ProfileProps) {
  const role = useRole()
  const { person } = match
  return (
    <div className={styles.profile}>
      <div className={styles.main}>
        <Card as="section">
          <PersonStatements person={person} role={role === 'mentee' ? 'mentor' : 'mentee'} />
        </Card>
      </div>
      <div className={styles.side}>
        <MatchReasons programme={programme} enrolment={enrolment} match={match} action={action} />
        <Card as="section" className={styles.glance}>
          <h2 className={styles.title}>
            <Trans>At a glance</Trans>
          </h2>
          <PersonDetails person={person} programme={programme} />
        </Card>
      </div>
    </div>
  )
}

/** The reasons for the match, and its actions. */
function MatchReasons({ programme, enrolment, match, action }: ProfileProps) {
  const { i18n } = useLingui()
  const role = useRole()
  return (
    <Card as="section" className={styles.why}>
      <h2 className={styles.title}>{bandText(match.band, i18n)}</h2>
      <ReasonList programme={programme} reasons={match.reasons} role={role} detailed />
      <MatchBadges match={match} />
      <ResponseTime days={match.answers_within_days} />
      <Note>
        <FreePlaces person={match.person} full={match.marks.includes('full')} />
      </Note>
      <div className={styles.actions}>
        {action}
        <ShortlistButton enrolment={enrolment} match={match} />
        <MatchMenuButton enrolment={enrolment} match={match} />
      </div>
      {match.hidden && (
        <Note>
          <Trans>Hidden from your list. Only you can see this.</Trans>
        </Note>
      )}
    </Card>
  )
}
