import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import type { Role } from '@/api'
import { agendaQuery, openQuestionsQuery } from '@/api/queries/questions'
import type { Mentorship } from '@/features/mentorships'
import { Button, Chip, Disclosure, Icon, ProblemBanner, QueryView, TextLink } from '@/ui'
import { DiscussActions } from './DiscussActions'
import type { Question } from './labels'
import { OutcomeText, PlainQuestionText } from './QuestionText'
import { useQuestion } from './useQuestions'
import styles from './questions.module.css'

interface Props {
  programme: string
  role: Role
  mentorship: Mentorship
  meeting: string
  /** Whether questions can still be added: the meeting is neither over nor cancelled. */
  isOpen: boolean
}

/** The questions on the agenda of a meeting, with what came of those that were discussed there. */
export function MeetingAgenda({ programme, role, mentorship, meeting, isOpen }: Props) {
  const query = useQuery(agendaQuery(mentorship.id, meeting))
  const isReadOnly = mentorship.status === 'ended'
  if (!isOpen && (query.data?.items.length ?? 0) === 0) return null
  return (
    <section aria-labelledby="agenda" className={styles.agenda}>
      <h2 id="agenda" className={styles.cardTitle}>
        <Trans>Questions for this meeting</Trans>
      </h2>
      <QueryView query={query}>
        {({ items }) => (
          <>
            {items.length === 0 && (
              <p className={styles.soft}>
                <Trans>There are no questions yet.</Trans>
              </p>
            )}
            <ol className={styles.rows}>
              {items.map((question) => (
                <AgendaQuestion
                  key={question.id}
                  mentorship={mentorship.id}
                  question={question}
                  isReadOnly={isReadOnly}
                />
              ))}
            </ol>
            {isOpen && !isReadOnly && <AddFromList mentorship={mentorship.id} meeting={meeting} />}
          </>
        )}
      </QueryView>
      <p>
        <TextLink
          to="/p/$programme/$role/mentorships/$mentorship/questions"
          params={{ programme, role, mentorship: mentorship.id }}
        >
          <Trans>All questions</Trans>
        </TextLink>
      </p>
    </section>
  )
}

interface QuestionProps {
  mentorship: string
  question: Question
  isReadOnly: boolean
}

function AgendaQuestion({ mentorship, question, isReadOnly }: QuestionProps) {
  const title = useId()
  const isDiscussed = question.status === 'discussed'
  return (
    <li className={styles.row}>
      <div className={styles.body}>
        <PlainQuestionText id={title} question={question} />
        {isDiscussed && (
          <p>
            <Chip tone="good">
              <Icon name="tick" size={13} />
              <Trans>Discussed</Trans>
            </Chip>
          </p>
        )}
        <OutcomeText question={question} />
        {!isReadOnly && !isDiscussed && (
          <AgendaActions mentorship={mentorship} question={question} title={title} />
        )}
      </div>
    </li>
  )
}

interface ActionsProps {
  mentorship: string
  question: Question
  title: string
}

function AgendaActions({ mentorship, question, title }: ActionsProps) {
  const changes = useQuestion(mentorship, question)
  return (
    <DiscussActions question={question} changes={changes} title={title}>
      <Button
        variant="plain"
        className={styles.minor}
        about={title}
        isPending={changes.isPending}
        onPress={() => void changes.reopen()}
      >
        <Trans>Take off the agenda</Trans>
      </Button>
    </DiscussActions>
  )
}

/** The open questions that are on no agenda. One press puts one on that of the meeting. */
function AddFromList({ mentorship, meeting }: { mentorship: string; meeting: string }) {
  const { data } = useQuery(openQuestionsQuery(mentorship))
  const others = data?.items.filter(({ status }) => status === 'open') ?? []
  if (others.length === 0) return null
  return (
    <Disclosure title={<Trans>Add from your questions</Trans>}>
      <ul className={styles.suggested}>
        {others.map((question) => (
          <OpenChoice key={question.id} mentorship={mentorship} meeting={meeting} question={question} />
        ))}
      </ul>
    </Disclosure>
  )
}

interface ChoiceProps {
  mentorship: string
  meeting: string
  question: Question
}

function OpenChoice({ mentorship, meeting, question }: ChoiceProps) {
  const { t } = useLingui()
  const title = useId()
  const { putOnAgenda, isPending, problem } = useQuestion(mentorship, question)
  return (
    <li>
      <p id={title} dir="auto">
        {question.text}
      </p>
      <Button variant="quiet" about={title} isPending={isPending} onPress={() => void putOnAgenda(meeting)}>
        <Icon name="plus" size={14} />
        <Trans>Add</Trans>
      </Button>
      <ProblemBanner title={t`Not added`} problem={problem} />
    </li>
  )
}
