import { Trans, useLingui } from '@lingui/react/macro'
import { signInHref, useSession } from '@/api'
import { useLocale } from '@/lib'
import { timeText } from '@/lib/time'
import { cityOf } from '@/lib/zones'
import { DescriptionList } from '@/ui'
import styles from './calendar.module.css'
import type { MeetingLink } from './useMeetingLink'

/** The time in the reader's zone, and in the other person's where their clocks differ. */
export function MeetingTime({ meeting }: { meeting: MeetingLink }) {
  const locale = useLocale()
  const { starts_at: start, ends_at: end, time_zone: own, other_time_zone: other } = meeting
  const range = (zone: string) => `${timeText(start, locale, zone)} – ${timeText(end, locale, zone)}`
  const [ownPlace, otherPlace] = [cityOf(own), cityOf(other)]
  return (
    <dl className={styles.zones}>
      <dt>{range(own)}</dt>
      <dd>
        <Trans>{ownPlace}, for you</Trans>
      </dd>
      {range(own) !== range(other) && (
        <>
          <dt className={styles.other}>{range(other)}</dt>
          <dd>
            <OtherPlace place={otherPlace} person={meeting.person} />
          </dd>
        </>
      )}
    </dl>
  )
}

function OtherPlace({ place, person }: { place: string; person: string | null }) {
  if (person === null) return place
  return (
    <Trans>
      {place}, for {person}
    </Trans>
  )
}

/** What the meeting is about, and where it is. */
export function MeetingFacts({ meeting }: { meeting: MeetingLink }) {
  const { t } = useLingui()
  const places = { video_room: t`Online`, link: meeting.place_text, in_person: meeting.place_text }
  const about = { term: t`About`, description: <bdi className={styles.agenda}>{meeting.agenda}</bdi> }
  const where = { term: t`Where`, description: <bdi>{places[meeting.place]}</bdi> }
  return <DescriptionList items={meeting.agenda.trim() === '' ? [where] : [about, where]} />
}

/** The page of the meeting; for visitors, after signing in. */
export function useMeetingHref({ programme, role, mentorship_id: mentorship, meeting_id: id }: MeetingLink) {
  const { data: session } = useSession()
  const path = `/p/${programme.slug}/${role}/mentorships/${mentorship}/meetings/${id}`
  return session?.member ? path : signInHref(path)
}
