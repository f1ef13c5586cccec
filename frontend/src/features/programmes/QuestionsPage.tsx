import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useProgramme } from '@/api'
import { Card, CardSkeleton, Disclosure, EmptyState, Page, QueryView, SearchField, TextLink } from '@/ui'
import type { Programme } from './rules'
import styles from './programmes.module.css'
import { RulesCard } from './RulesCard'
import { searchQuestions, useQuestions } from './useQuestions'

export function QuestionsPage({ slug }: { slug: string }) {
  const { t } = useLingui()
  const query = useProgramme(slug)
  const programme = query.data
  return (
    <Page title={t`Questions and answers`} {...(programme && { eyebrow: programme.name })} wide={false}>
      <QueryView query={query} pending={<CardSkeleton lines={6} />}>
        {(data) => <Questions programme={data} />}
      </QueryView>
    </Page>
  )
}

function Questions({ programme }: { programme: Programme }) {
  const { t } = useLingui()
  const [words, setWords] = useState('')
  const found = searchQuestions(useQuestions(programme), words)
  return (
    <>
      <div className={styles.filter}>
        <SearchField
          label={t`Search the questions`}
          value={words}
          onChange={setWords}
          found={{ count: found.length }}
        />
      </div>
      {found.length === 0 && (
        <EmptyState title={t`No matching questions.`}>
          <Trans>Try a shorter word, or write to us. Our address is at the bottom of this page.</Trans>
        </EmptyState>
      )}
      {found.length > 0 && (
        <div className={styles.questions}>
          {found.map(({ question, answer }) => (
            <Disclosure key={question} title={question}>
              {answer}
            </Disclosure>
          ))}
        </div>
      )}
      <RulesCard rules={programme.rules} />
      <Terms programme={programme} />
      <p>
        <TextLink to="/programmes/$programme" params={{ programme: programme.slug }}>
          <Trans>About the programme</Trans>
        </TextLink>
      </p>
    </>
  )
}

function Terms({ programme }: { programme: Programme }) {
  const { t } = useLingui()
  const lists = [
    { title: t`Areas of expertise`, terms: programme.expertise },
    { title: t`Topics of interest`, terms: programme.topics },
  ]
  return lists
    .filter((list) => list.terms.length > 0)
    .map((list) => (
      <Card key={list.title} as="section" className={styles.rules}>
        <h2>{list.title}</h2>
        <ul className={styles.terms}>
          {list.terms
            .filter((term) => !term.retired)
            .map((term) => (
              <li key={term.slug}>{term.label}</li>
            ))}
        </ul>
      </Card>
    ))
}
