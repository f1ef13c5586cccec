import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSociety, useProgramme } from '@/api'
import { CardSkeleton, classes, Disclosure, ErrorState, Page, TextLink } from '@/ui'
import { Benefits } from './Benefits'
import { Hero } from './Hero'
import styles from './programmes.module.css'
import { RulesCard } from './RulesCard'
import type { Programme } from './rules'
import { useQuestions } from './useQuestions'

/** Enough to show which questions there are. The others are on the questions page. */
const questionsShown = 4

export function ProgrammePage({ slug }: { slug: string }) {
  const { t } = useLingui()
  const { data: programme, error, refetch } = useProgramme(slug)
  if (!programme) {
    return (
      <Page title={t`Mentorship programme`}>
        {error ? <ErrorState problem={error} onRetry={() => void refetch()} /> : <CardSkeleton lines={6} />}
      </Page>
    )
  }
  return (
    <div className={styles.page}>
      <Hero programme={programme} />
      <StepsSection programme={programme} />
      <div className={styles.columns}>
        <Benefits programme={programme} />
        <RulesCard rules={programme.rules}>
          <JoinLink />
        </RulesCard>
        <QuestionsSection programme={programme} />
      </div>
    </div>
  )
}

function StepsSection({ programme }: { programme: Programme }) {
  const count = programme.steps.length
  return (
    <section className={styles.section}>
      <h2>
        <Plural
          value={count}
          _5="Five steps"
          _6="Six steps"
          _7="Seven steps"
          _8="Eight steps"
          one="One step"
          other="# steps"
        />
      </h2>
      <ol className={styles.steps}>
        {programme.steps.map((step) => (
          <li key={step.key}>
            <strong dir="auto">{step.title}</strong>
            <p dir="auto">{step.text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function JoinLink() {
  const { data: society } = useSociety()
  if (!society?.join_url) return null
  return (
    <TextLink href={society.join_url}>
      <Trans>Not a member yet? Join</Trans>
    </TextLink>
  )
}

function QuestionsSection({ programme }: { programme: Programme }) {
  const questions = useQuestions(programme)
  if (questions.length === 0) return null
  return (
    <section className={classes(styles.section, styles.asked)}>
      <h2>
        <Trans>Questions people ask</Trans>
      </h2>
      <div className={styles.questions}>
        {questions.slice(0, questionsShown).map(({ question, answer }) => (
          <Disclosure key={question} title={question}>
            {answer}
          </Disclosure>
        ))}
      </div>
      {questions.length > questionsShown && (
        <p>
          <TextLink to="/programmes/$programme/questions" params={{ programme: programme.slug }}>
            <Trans>All questions and answers</Trans>
          </TextLink>
        </p>
      )}
    </section>
  )
}
