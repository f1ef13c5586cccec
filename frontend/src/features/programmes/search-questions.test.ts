import { expect, test } from 'vitest'
import { searchQuestions } from './useQuestions'

const questions = [
  { question: 'Who may be a mentee?', words: 'Every active member.' },
  { question: 'Où se rencontre-t-on ?', words: 'Par vidéo.' },
]
const found = (words: string) => searchQuestions(questions, words).map((entry) => entry.question)

test('nothing typed finds everything', () => {
  expect(found('  ')).toHaveLength(2)
})

test('every word must occur, in the question or in the answer', () => {
  expect(found('mentee active')).toEqual(['Who may be a mentee?'])
  expect(found('mentee video')).toEqual([])
})

test('accents and case do not matter', () => {
  expect(found('VIDEO')).toEqual(['Où se rencontre-t-on ?'])
})

test('a word of medicine is found in both spellings', () => {
  const asked = [{ question: 'What is haemovigilance?', words: 'The watch over transfusion.' }]
  expect(searchQuestions(asked, 'hemovigilance')).toHaveLength(1)
})
