import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useProgramme, useSociety } from '@/api'
import { addDays, dayIn, daysBetween, today } from '@/lib'
import type { PlainDate as Day } from '@/lib/time'
import { LinkButton, NextStep, PlainDate } from '@/ui'
import type { Mentorship } from './labels'
import styles from './mentorships.module.css'

interface Props {
  mentorship: Mentorship
  programme: string
}

/** The reader's next step: the first contact until the programme's deadline, and afterwards the next meeting. */
export function FirstSteps({ mentorship, programme }: Props) {
  const { data } = useProgramme(programme)
  if (!data) return null
  const { first_contact: contact, agreement_required: agreement } = data.policy
  const until = addDays(dayIn(mentorship.accepted_at), contact.within_days)
  const isMine = contact.by === mentorship.role
  if (daysBetween(today(), until) <= 0) return <NextMeeting mentorship={mentorship} />
  return isMine ? (
    <FirstContactByYou mentorship={mentorship} until={until} agreement={agreement} />
  ) : (
    <FirstContactByOther mentorship={mentorship} until={until} agreement={agreement} />
  )
}

interface ContactProps {
  mentorship: Mentorship
  until: Day
  agreement: boolean
}

function FirstContactByYou({ mentorship, until, agreement }: ContactProps) {
  const { t } = useLingui()
  const name = mentorship.other.display_name
  const date = <PlainDate value={until} />
  return (
    <NextStep
      eyebrow={t`Your next step`}
      title={t`Get in touch with ${name}`}
      actions={<WriteTo mentorship={mentorship} variant="primary" />}
    >
      <p>
        <Trans>Please write by {date}.</Trans>{' '}
        <Plural
          value={daysBetween(today(), until)}
          one="There is # day left."
          other="There are # days left."
        />
      </p>
      <p>
        <Trans>
          Introduce yourself and propose a time that suits both time zones. Say what you would like to talk
          about first.
        </Trans>{' '}
        {agreement && <Trans>After that meeting, you both agree in writing on how you work together.</Trans>}
      </p>
    </NextStep>
  )
}

function FirstContactByOther({ mentorship, until, agreement }: ContactProps) {
  const { t } = useLingui()
  const name = mentorship.other.display_name
  const date = <PlainDate value={until} />
  return (
    <NextStep
      eyebrow={t`What happens next`}
      title={t`${name} will contact you first`}
      actions={<WriteTo mentorship={mentorship} variant="quiet" />}
    >
      <p>
        <Trans>They should contact you by {date}. You can also write to them first.</Trans>{' '}
        {agreement && (
          <Trans>After your first meeting, you both agree in writing on how you work together.</Trans>
        )}
      </p>
    </NextStep>
  )
}

function NextMeeting({ mentorship }: { mentorship: Mentorship }) {
  const { t } = useLingui()
  const name = mentorship.other.display_name
  return (
    <NextStep
      eyebrow={t`Your next step`}
      title={t`Plan your next meeting`}
      actions={
        <>
          <WriteTo mentorship={mentorship} variant="quiet" />
          <ContactCoordinators />
        </>
      }
    >
      <p>
        <Trans>
          You and {name} should have had your first contact by now. At the end of each meeting, agree on the
          date of the next one. If you have not heard from {name}, ask the coordinators for help. Either of
          you can also end the mentorship.
        </Trans>
      </p>
    </NextStep>
  )
}

/** Mentor and mentee write e-mails, because the app has no conversations yet. */
function WriteTo({ mentorship, variant }: { mentorship: Mentorship; variant: 'primary' | 'quiet' }) {
  const { other, other_email: email } = mentorship
  if (!email) return null
  const name = other.display_name
  return (
    <LinkButton href={`mailto:${email}`} variant={variant} className={styles.write}>
      <Trans>Write to {name}</Trans>
    </LinkButton>
  )
}

/** A link to the society's help page or contact address; nothing if it has neither. */
export function ContactCoordinators() {
  const { data } = useSociety()
  const address = data?.help_url ?? (data?.contact_email ? `mailto:${data.contact_email}` : null)
  if (!address) return null
  return (
    <LinkButton variant="quiet" href={address}>
      <Trans>Ask the coordinators</Trans>
    </LinkButton>
  )
}
