import { finds, searchWords } from '@/lib/folding'
import type { Asked } from './useQuestions'

type Searched = Pick<Asked, 'question' | 'words'>

/** Every word must occur, in the question or in its answer; accents, case and spelling do not matter. */
export function searchQuestions<Q extends Searched>(questions: Q[], words: string): Q[] {
  const wanted = searchWords(words)
  return questions.filter((entry) => finds(wanted, `${entry.question} ${entry.words}`))
}
