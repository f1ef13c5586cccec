import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { activate } from '@/lib/locale'
import { renderWithMessages } from '@/testing/render'
import type { Programme } from './rules'
import { useQuestions } from './useQuestions'

const programme = {
  expertise: [
    { slug: 'rare-donors', label: 'Rare Donors', retired: false },
    { slug: 'gone', label: 'Not offered any more', retired: true },
  ],
  topics: [{ slug: 'education', label: 'Education', retired: false }],
  rules: [{ code: 'certificate', args: {}, label: 'In the end', text: 'Paper' }],
  faq: [
    { code: 'topics', question: 'Topics, by the service?', answer_html: '<p>Topics</p>' },
    { code: 'rules', question: 'Rules, by the service?', answer_html: '<p>Rules</p>' },
    { code: null, question: 'Who pays?', answer_html: '<p>The <strong>society</strong> does.</p>' },
  ],
} as unknown as Programme

function Questions() {
  return useQuestions(programme).map(({ question, answer, words }) => (
    <section key={question} aria-label={question} data-words={words}>
      {answer}
    </section>
  ))
}

const answerOf = (question: string) => screen.getByRole('region', { name: question })

test('what follows from the policy is worded by the app, and names no retired term', () => {
  renderWithMessages(<Questions />)
  expect(answerOf('Which topics can I get mentorship for?')).toHaveTextContent(/Rare Donors.*Education/)
  expect(answerOf('Which topics can I get mentorship for?')).not.toHaveTextContent('Not offered any more')
  expect(answerOf('What are the rules?')).toHaveTextContent(
    'At the end: You both receive a certificate of participation',
  )
})

test('the society’s own question stands as it was written, and is searched without its markup', () => {
  renderWithMessages(<Questions />)
  expect(answerOf('Who pays?')).toHaveTextContent('The society does.')
  expect(answerOf('Who pays?').dataset['words']).not.toContain('strong')
})

test('in another language the generated questions follow, and the society’s stay', async () => {
  await activate('en-Arab')
  renderWithMessages(<Questions />)
  expect(screen.queryByRole('region', { name: 'What are the rules?' })).toBeNull()
  expect(answerOf('Who pays?')).toHaveTextContent('The society does.')
  await activate('en')
})
