import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { overviewQuery } from '@/api/queries/mentorships'
import { nameInSentence } from '@/shared/people'
import { LinkButton, NextStep, QueryView } from '@/ui'
import { ContactCoordinators } from '@/shared/enrolment'
import type { Mentorship } from './labels'
import { type MentorshipNext, nextActionLink, nextActionText } from './next-action'
import styles from './mentorships.module.css'

interface Props {
  mentorship: Mentorship
  programme: string
}

/** The reader's next action in a running mentorship. */
export function NextActionPanel({ mentorship, programme }: Props) {
  const query = useQuery(overviewQuery(mentorship.id))
  return (
    <QueryView query={query}>
      {({ next }) => next && <Panel next={next} mentorship={mentorship} programme={programme} />}
    </QueryView>
  )
}

function Panel({ next, mentorship, programme }: Props & { next: MentorshipNext }) {
  const { t, i18n } = useLingui()
  const { title, text, label } = nextActionText(next, nameInSentence(mentorship.other, i18n), i18n)
  const place = { programme, role: mentorship.role, mentorship: mentorship.id }
  const isMine = next.action !== 'wait'
  return (
    <NextStep
      eyebrow={isMine ? t`Your next step` : t`What happens next`}
      title={title}
      actions={
        <>
          {label !== null && <LinkButton {...nextActionLink(next, place)}>{label}</LinkButton>}
          <WriteTo mentorship={mentorship} />
          {!isMine && <ContactCoordinators />}
        </>
      }
    >
      <p>{text}</p>
    </NextStep>
  )
}

/** Mentor and mentee write e-mails, because the app has no conversations yet. */
function WriteTo({ mentorship: { other, other_email: email } }: { mentorship: Mentorship }) {
  if (!email) return null
  const name = other.display_name
  return (
    <LinkButton href={`mailto:${email}`} variant="quiet" className={styles.write}>
      <Trans>Write to {name}</Trans>
    </LinkButton>
  )
}
