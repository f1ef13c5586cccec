import type { Asked } from './useQuestions'

const plain = (text: string, locale: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(locale)

type Searched = Pick<Asked, 'question' | 'words'>

/** Every word must occur, in the question or in its answer; accents and case do not matter. */
export function searchQuestions<Q extends Searched>(questions: Q[], words: string, locale: string): Q[] {
  const wanted = plain(words, locale).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return questions
  return questions.filter((entry) => {
    const text = plain(`${entry.question} ${entry.words}`, locale)
    return wanted.every((word) => text.includes(word))
  })
}
