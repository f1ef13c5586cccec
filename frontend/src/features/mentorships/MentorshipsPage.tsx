import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useId } from 'react'
import { showMoreProps, usePagedQuery, type Role } from '@/api'
import { mentorshipsQuery } from '@/api/queries/mentorships'
import { useFocusOnMore } from '@/lib/focus'
import { EnrolmentView } from '@/shared/enrolment'
import { PersonRow, ReasonList } from '@/shared/people'
import { Chip, DateTime, EmptyState, LinkButton, Page, QueryView, ShowMore } from '@/ui'
import styles from './mentorships.module.css'
import { type Mentorship, statusText } from './labels'

interface Props {
  programme: string
  role: Role
}

export function MentorshipsPage({ programme, role }: Props) {
  const { t } = useLingui()
  return (
    <Page
      title={t`Mentorships`}
      lead={role === 'mentee' ? t`Your current and past mentors.` : t`Your current and past mentees.`}
    >
      <EnrolmentView
        programme={programme}
        role={role}
        notEnrolled={<NoMentorship programme={programme} role={role} />}
      >
        {({ id }) => <MentorshipList programme={programme} role={role} enrolment={id} />}
      </EnrolmentView>
    </Page>
  )
}

function MentorshipList({ programme, role, enrolment }: Props & { enrolment: string }) {
  const query = usePagedQuery(mentorshipsQuery(enrolment))
  const { list, expectMore } = useFocusOnMore<HTMLUListElement>(query.items?.length ?? 0)
  return (
    <div className={styles.main}>
      <QueryView query={{ ...query, data: query.items }}>
        {(mentorships) =>
          mentorships.length === 0 ? (
            <NoMentorship programme={programme} role={role} />
          ) : (
            <ul ref={list} className={styles.rows}>
              {mentorships.map((mentorship) => (
                <li key={mentorship.id}>
                  <MentorshipRow mentorship={mentorship} programme={programme} role={role} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      <ShowMore {...showMoreProps(query, expectMore)} />
    </div>
  )
}

function MentorshipRow({ mentorship, programme, role }: Props & { mentorship: Mentorship }) {
  const { i18n } = useLingui()
  const title = useId()
  const isOpen = mentorship.status !== 'ended'
  const status = <Chip tone={isOpen ? 'good' : 'neutral'}>{statusText(mentorship, i18n)}</Chip>
  return (
    <PersonRow person={mentorship.other} titleId={title} level={2} chips={status}>
      {isOpen && <ReasonList programme={programme} reasons={mentorship.reasons} role={role} />}
      <div className={styles.rowFoot}>
        <LinkButton
          variant={isOpen ? 'primary' : 'quiet'}
          to="/p/$programme/$role/mentorships/$mentorship"
          params={{ programme, role, mentorship: mentorship.id }}
          about={title}
        >
          <Trans>Open</Trans>
        </LinkButton>
        <p className={styles.soft}>
          <Dates mentorship={mentorship} />
        </p>
      </div>
    </PersonRow>
  )
}

function Dates({ mentorship }: { mentorship: Mentorship }): ReactNode {
  const start = <DateTime value={mentorship.accepted_at} format="date" />
  if (!mentorship.ended_at) return <Trans>Since {start}</Trans>
  const end = <DateTime value={mentorship.ended_at} format="date" />
  return (
    <Trans>
      {start} to {end}
    </Trans>
  )
}

function NoMentorship({ programme, role }: Props) {
  const { t } = useLingui()
  if (role === 'mentee') {
    return (
      <EmptyState
        title={t`No mentor yet`}
        action={
          <LinkButton to="/p/$programme/$role/find" params={{ programme, role }}>
            <Trans>Find a mentor</Trans>
          </LinkButton>
        }
      >
        <Trans>A mentorship begins when a mentor accepts your request. It then has its own page here.</Trans>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t`No mentee yet`}
      action={
        <LinkButton to="/p/$programme/$role/requests" params={{ programme, role }}>
          <Trans>See your requests</Trans>
        </LinkButton>
      }
    >
      <Trans>A mentorship begins when you accept a request. It then has its own page here.</Trans>
    </EmptyState>
  )
}
