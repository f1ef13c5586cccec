import { matchesWords, searchWords } from '@/lib/folding'
import type { QuestionWithAnswer } from './useQuestions'

type Searched = Pick<QuestionWithAnswer, 'question' | 'words'>

/** Every word must occur, in the question or in its answer; accents, case and spelling do not matter. */
export function searchQuestions<Q extends Searched>(questions: Q[], words: string): Q[] {
  const wanted = searchWords(words)
  return questions.filter((entry) => matchesWords(wanted, `${entry.question} ${entry.words}`))
}
