import { Trans, useLingui } from '@lingui/react/macro'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Role } from '@/api'
import { meetingQuery, openMeetingsQuery } from '@/api/queries/meetings'
import { type Mentorship, MentorshipSection } from '@/features/mentorships'
import { deviceTimeZone } from '@/lib/time'
import { BackLink, EmptyState, Page, QueryView, TextLink } from '@/ui'
import type { Meeting, Pair } from './model'
import { ProposeForm } from './ProposeForm'

interface Props {
  programme: string
  role: Role
  mentorship: string
  /** Other times for this meeting, or a move of it. */
  meeting: string | undefined
}

export const pairOf = ({ other }: Mentorship): Pair => ({
  name: other.display_name,
  ownZone: deviceTimeZone(),
  otherZone: other.time_zone,
})

/** Proposing a meeting, or other times for one. */
export function ProposePage({ meeting, ...place }: Props) {
  return (
    <MentorshipSection {...place} section="meetings">
      {(mentorship, header) =>
        meeting === undefined ? (
          <NewMeeting {...place} mentorshipOf={mentorship} header={header} />
        ) : (
          <OtherTimes {...place} id={meeting} mentorshipOf={mentorship} header={header} />
        )
      }
    </MentorshipSection>
  )
}

interface SectionProps extends Omit<Props, 'meeting'> {
  mentorshipOf: Mentorship
  header: ReactNode
}

function NewMeeting({ mentorshipOf, header, ...place }: SectionProps) {
  const { t } = useLingui()
  const query = useQuery({ ...openMeetingsQuery(place.mentorship), placeholderData: keepPreviousData })
  const name = mentorshipOf.other.display_name
  return (
    <Page
      title={t`Propose times to ${name}`}
      header={header}
      eyebrow={<Back {...place} />}
      lead={<Trans>Choose up to five times. {name} confirms one of them.</Trans>}
    >
      {mentorshipOf.status === 'ended' ? (
        <Ended />
      ) : (
        <QueryView query={query}>
          {({ items, hours }) => (
            <ProposeForm
              {...place}
              pair={pairOf(mentorshipOf)}
              isFirst={items.length === 0 && hours.meetings_held === 0}
              meeting={null}
            />
          )}
        </QueryView>
      )}
    </Page>
  )
}

function OtherTimes({ id, mentorshipOf, header, ...place }: SectionProps & { id: string }) {
  const { t } = useLingui()
  const query = useQuery(meetingQuery(id))
  const name = mentorshipOf.other.display_name
  const moves = query.data?.status === 'confirmed'
  return (
    <Page
      title={moves ? t`Move the meeting with ${name}` : t`Offer other times to ${name}`}
      header={header}
      eyebrow={<Back {...place} />}
      lead={
        moves ? (
          <Trans>Choose up to five times. Until {name} confirms one, the agreed time stands.</Trans>
        ) : (
          <Trans>Choose up to five times. {name} confirms one of them.</Trans>
        )
      }
    >
      {mentorshipOf.status === 'ended' ? (
        <Ended />
      ) : (
        <QueryView query={query}>
          {(meeting: Meeting) => (
            <ProposeForm {...place} pair={pairOf(mentorshipOf)} isFirst={false} meeting={meeting} />
          )}
        </QueryView>
      )}
    </Page>
  )
}

function Ended() {
  const { t } = useLingui()
  return (
    <EmptyState title={t`This mentorship has ended`}>
      <Trans>You can still read its meetings.</Trans>
    </EmptyState>
  )
}

export function Back({ programme, role, mentorship }: Omit<Props, 'meeting'>) {
  return (
    <BackLink>
      <TextLink
        to="/p/$programme/$role/mentorships/$mentorship/meetings"
        params={{ programme, role, mentorship }}
      >
        <Trans>All meetings</Trans>
      </TextLink>
    </BackLink>
  )
}
