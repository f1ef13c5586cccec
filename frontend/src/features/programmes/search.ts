import type { Schemas } from '@/api'

type Question = Schemas['Question']

const plain = (text: string, locale: string) =>
  text
    .replaceAll(/<[^>]*>/g, ' ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLocaleLowerCase(locale)

/** Every word must occur, in the question or in its answer; accents and case do not matter. */
export function searchQuestions(questions: Question[], words: string, locale: string): Question[] {
  const wanted = plain(words, locale).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return questions
  return questions.filter((entry) => {
    const text = plain(`${entry.question} ${entry.answer_html}`, locale)
    return wanted.every((word) => text.includes(word))
  })
}
