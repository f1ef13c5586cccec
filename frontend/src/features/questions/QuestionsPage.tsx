import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Role } from '@/api'
import { type Mentorship, MentorshipSection } from '@/features/mentorships'
import { MeetingNotes, SharedNote } from '@/features/notes'
import { Banner, Page } from '@/ui'
import { DiscussedQuestions } from './DiscussedQuestions'
import { OpenQuestions } from './OpenQuestions'
import { PrivateNotes } from './PrivateNotes'
import { Suggestions } from './Suggestions'
import styles from './questions.module.css'

interface Props {
  programme: string
  role: Role
  mentorship: string
}

export function QuestionsPage(props: Props) {
  return (
    <MentorshipSection {...props} section="questions">
      {(mentorship, header) => <Loaded programme={props.programme} mentorship={mentorship} header={header} />}
    </MentorshipSection>
  )
}

interface LoadedProps {
  programme: string
  mentorship: Mentorship
  header: ReactNode
}

function Loaded({ programme, mentorship, header }: LoadedProps) {
  const { t } = useLingui()
  const isReadOnly = mentorship.status === 'ended'
  const name = mentorship.other.display_name
  return (
    <Page
      title={t`Questions and notes`}
      lead={t`What you want to talk about with ${name}. You both see the questions.`}
      header={header}
    >
      {isReadOnly && (
        <Banner title={t`This mentorship has ended`}>
          <p>
            <Trans>You can still read the questions and notes. You can still write private notes.</Trans>
          </p>
        </Banner>
      )}
      <div className={isReadOnly ? styles.single : styles.columns}>
        <div className={styles.main}>
          <section aria-labelledby="open-questions" className={styles.list}>
            <h2 id="open-questions">
              <Trans>Open questions</Trans>
            </h2>
            <OpenQuestions mentorship={mentorship} isReadOnly={isReadOnly} />
          </section>
          <div className={styles.shared}>
            <SharedNote mentorship={mentorship} id={mentorship.id} title={<Trans>Shared notes</Trans>} />
            <MeetingNotes programme={programme} mentorship={mentorship} />
          </div>
          <section aria-labelledby="discussed" className={styles.list}>
            <h2 id="discussed">
              <Trans>Discussed</Trans>
            </h2>
            <DiscussedQuestions mentorship={mentorship} isReadOnly={isReadOnly} />
          </section>
        </div>
        {!isReadOnly && <Suggestions programme={programme} mentorship={mentorship.id} />}
        <PrivateNotes mentorship={mentorship.id} />
      </div>
    </Page>
  )
}
