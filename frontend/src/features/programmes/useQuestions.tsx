import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Schemas } from '@/api'
import { matchesWords, searchWords } from '@/lib/folding'
import { Prose, SanitizedHtml } from '@/ui'
import { type Programme, ruleTexts } from './rules'

export interface QuestionWithAnswer {
  question: string
  answer: ReactNode
  /** The text of the answer, for the search. */
  words: string
}

/**
 * Answers about the policy are written in the app, in the reader's language. The others are the society's own texts.
 */
export function useQuestions(programme: Programme): QuestionWithAnswer[] {
  const { t, i18n } = useLingui()
  const { expertise, topics } = programme
  const rules = programme.rules.map((rule) => ruleTexts(i18n, rule))
  const asked = ({ code, question, answer_html: html }: Schemas['Question']): QuestionWithAnswer => {
    switch (code) {
      case 'topics':
        return {
          question: t`Which topics can I get mentorship for?`,
          answer: <TopicsAnswer expertise={expertise} topics={topics} />,
          words: [...expertise, ...topics].map((term) => term.label).join(' '),
        }
      case 'rules':
        return {
          question: t`What are the rules?`,
          answer: <RulesAnswer rules={rules} />,
          words: rules.map(({ label, text }) => `${label} ${text}`).join(' '),
        }
      default:
        return { question, answer: <SanitizedHtml html={html} />, words: html.replaceAll(/<[^>]*>/g, ' ') }
    }
  }
  return programme.faq.map(asked)
}

function TopicsAnswer({ expertise, topics }: Pick<Programme, 'expertise' | 'topics'>) {
  return (
    <Prose>
      <p>
        <Trans>You choose from these areas of expertise:</Trans>
      </p>
      <TermList terms={expertise} />
      <p>
        <Trans>And from these topics of interest:</Trans>
      </p>
      <TermList terms={topics} />
    </Prose>
  )
}

function TermList({ terms }: { terms: Schemas['Term'][] }) {
  return (
    <ul>
      {terms
        .filter((term) => !term.retired)
        .map((term) => (
          <li key={term.slug}>{term.label}</li>
        ))}
    </ul>
  )
}

function RulesAnswer({ rules }: { rules: ReturnType<typeof ruleTexts>[] }) {
  return (
    <Prose>
      <ul>
        {rules.map(({ label, text }) => (
          <li key={label}>
            <Trans>
              <strong>{label}:</strong> {text}
            </Trans>
          </li>
        ))}
      </ul>
    </Prose>
  )
}

type Searched = Pick<QuestionWithAnswer, 'question' | 'words'>

/** Every word must occur in the question or in its answer. Accents, case and spelling do not matter. */
export function searchQuestions<Q extends Searched>(questions: Q[], words: string): Q[] {
  const wanted = searchWords(words)
  return questions.filter((entry) => matchesWords(wanted, `${entry.question} ${entry.words}`))
}
