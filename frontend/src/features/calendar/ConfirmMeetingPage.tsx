import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { asProblem } from '@/api'
import { useLocale } from '@/lib'
import { useFocusOnChange } from '@/lib/focus'
import { dayIn, dayWords, timeText, useIsInFuture, type Instant } from '@/lib/time'
import {
  Actions,
  Button,
  CardSkeleton,
  EmptyState,
  ErrorState,
  LinkButton,
  Page,
  ProblemBanner,
  TextLink,
} from '@/ui'
import styles from './calendar.module.css'
import { MeetingFacts, MeetingTime, useMeetingHref } from './MeetingTime'
import { type MeetingLink, useMeetingLink } from './useMeetingLink'

/** The page behind a proposed time in a mail. Opening it changes nothing; it needs no session. */
export function ConfirmMeetingPage({ token }: { token: string }) {
  const { t } = useLingui()
  const link = useMeetingLink(token)
  const { data, error, refetch } = link.found
  if (data) return <Found link={link} meeting={data} />
  return (
    <Page wide={false} title={t`Your meeting`}>
      {!error && <CardSkeleton />}
      {error &&
        (asProblem(error).code === 'not_found' ? (
          <EmptyState title={t`This link does not work`}>
            <Trans>
              It may be incomplete. Copy the whole link from the e-mail, or sign in to see the meeting.
            </Trans>
          </EmptyState>
        ) : (
          <ErrorState problem={error} onRetry={() => void refetch()} />
        ))}
    </Page>
  )
}

/** "Thursday 29 October", where the reader is. */
const dayOf = (at: Instant, locale: string, zone: string) => dayWords(dayIn(at, zone), locale, 'full')

interface FoundProps {
  link: ReturnType<typeof useMeetingLink>
  meeting: MeetingLink
}

function Found({ link, meeting }: FoundProps) {
  const region = useFocusOnChange(meeting.state)
  return (
    <div ref={region} tabIndex={-1} className={styles.region}>
      {meeting.state === 'open' && <Ask link={link} meeting={meeting} />}
      {meeting.state === 'confirmed' && <Done link={link} meeting={meeting} />}
      {meeting.state === 'changed' && <Late meeting={meeting} />}
    </div>
  )
}

function usePerson({ person }: MeetingLink): string {
  const { t } = useLingui()
  return person ?? t`A former member`
}

function Ask({ link, meeting }: FoundProps) {
  const { t } = useLingui()
  const locale = useLocale()
  const person = usePerson(meeting)
  const zone = meeting.time_zone
  const day = dayOf(meeting.starts_at, locale, zone)
  const time = timeText(meeting.starts_at, locale, zone)
  return (
    <Page wide={false} eyebrow={t`${person} asks: can you meet on`} title={t`${day}?`}>
      <MeetingTime meeting={meeting} />
      <MeetingFacts meeting={meeting} />
      <ProblemBanner title={t`Not confirmed`} problem={link.confirmError} />
      {meeting.free ? (
        <Button className={styles.wide} isPending={link.isConfirming} onPress={link.confirm}>
          <Trans>
            Confirm {day} at {time}
          </Trans>
        </Button>
      ) : (
        <p>
          <Trans>One of you has another meeting at this time. Please choose another one.</Trans>
        </p>
      )}
      <OtherTimes meeting={meeting} title={t`Other times that suit ${person}`} />
      <p className={styles.small}>
        <Trans>
          You came from your e-mail, so you need not sign in. This link is for you alone: please do not pass
          it on.
        </Trans>
      </p>
    </Page>
  )
}

function Done({ link, meeting }: FoundProps) {
  const { t } = useLingui()
  const locale = useLocale()
  const person = usePerson(meeting)
  const href = useMeetingHref(meeting)
  const mayTakeBack = useIsInFuture(meeting.take_back_until)
  return (
    <Page
      wide={false}
      eyebrow={t`Confirmed. You meet ${person} on`}
      title={dayOf(meeting.starts_at, locale, meeting.time_zone)}
    >
      <MeetingTime meeting={meeting} />
      <div className={styles.stack}>
        <p>
          <Trans>{person} has been told. The calendar invitation is on its way to you by e-mail.</Trans>
        </p>
        <p>
          <Trans>We remind you 24 hours and 1 hour before.</Trans>
        </p>
      </div>
      <ProblemBanner title={t`Not taken back`} problem={link.takeBackError} />
      <Actions>
        <LinkButton href={href}>
          <Trans>Open the meeting</Trans>
        </LinkButton>
        {mayTakeBack && (
          <Button variant="quiet" isPending={link.isTakingBack} onPress={link.takeBack}>
            <Trans>Take it back</Trans>
          </Button>
        )}
      </Actions>
      <p className={styles.small}>
        {mayTakeBack ? (
          <Trans>
            You can take it back for one minute. After that you can still move or cancel the meeting.
          </Trans>
        ) : (
          <Trans>You can move or cancel the meeting on its page.</Trans>
        )}
      </p>
    </Page>
  )
}

function Late({ meeting }: { meeting: MeetingLink }) {
  const { t } = useLingui()
  const locale = useLocale()
  const day = dayOf(meeting.starts_at, locale, meeting.time_zone)
  const time = timeText(meeting.starts_at, locale, meeting.time_zone)
  return (
    <Page
      wide={false}
      eyebrow={t`Your meeting with ${usePerson(meeting)}`}
      title={t`This time no longer stands`}
    >
      <p>
        <Trans>
          You opened the link to {day}, {time}. Nothing was changed.
        </Trans>
      </p>
      <Now meeting={meeting} />
      <OtherTimes meeting={meeting} title={t`The times now`} />
    </Page>
  )
}

/** What the meeting is now. */
function Now({ meeting }: { meeting: MeetingLink }) {
  const agreed = meeting.agreed_at
  const href = useMeetingHref(meeting)
  return (
    <>
      {meeting.status === 'cancelled' ? (
        <p>
          <Trans>The meeting is cancelled.</Trans>
        </p>
      ) : (
        agreed !== null && <Agreed at={agreed} zone={meeting.time_zone} />
      )}
      <Actions>
        <LinkButton variant="quiet" href={href}>
          <Trans>Open the meeting</Trans>
        </LinkButton>
      </Actions>
    </>
  )
}

function Agreed({ at, zone }: { at: Instant; zone: string }): ReactNode {
  const locale = useLocale()
  const day = dayOf(at, locale, zone)
  const time = timeText(at, locale, zone)
  return (
    <p>
      <Trans>
        You have agreed on {day}, {time}.
      </Trans>
    </p>
  )
}

function OtherTimes({ meeting, title }: { meeting: MeetingLink; title: string }) {
  const locale = useLocale()
  const zone = meeting.time_zone
  if (meeting.other_times.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className={styles.others}>
        {meeting.other_times.map(({ link, starts_at: start, ends_at: end }) => (
          <li key={link}>
            <TextLink to="/meeting/$token" params={{ token: link }}>
              {dayOf(start, locale, zone)}, {timeText(start, locale, zone)}–{timeText(end, locale, zone)}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
