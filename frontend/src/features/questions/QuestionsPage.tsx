import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Role } from '@/api'
import { type Mentorship, MentorshipSection } from '@/features/mentorships'
import { Banner, Page, Tabs } from '@/ui'
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
            <Trans>You can still read the questions. You can still write private notes.</Trans>
          </p>
        </Banner>
      )}
      <div className={isReadOnly ? styles.single : styles.columns}>
        <section aria-label={t`Questions`} className={styles.main}>
          <Tabs
            label={t`Questions`}
            items={[
              {
                id: 'open',
                title: <Trans>Open questions</Trans>,
                content: <OpenQuestions mentorship={mentorship} isReadOnly={isReadOnly} />,
              },
              {
                id: 'discussed',
                title: <Trans>Discussed</Trans>,
                content: <DiscussedQuestions mentorship={mentorship} isReadOnly={isReadOnly} />,
              },
            ]}
          />
        </section>
        {!isReadOnly && <Suggestions programme={programme} mentorship={mentorship.id} />}
        <PrivateNotes mentorship={mentorship.id} />
      </div>
    </Page>
  )
}
