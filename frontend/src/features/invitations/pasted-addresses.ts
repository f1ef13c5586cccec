import type { Schemas } from '@/api'

export type LineProblem = Schemas['LineProblem']

export interface Leftover {
  /** The lines that can be corrected. They stay in the field. */
  text: string
  /** The problems of these lines, numbered as in the field. */
  wrong: LineProblem[]
  /** Problems without a correction: these people have already been reached. */
  settled: LineProblem[]
}

const isCorrectable = ({ code }: LineProblem) => code === 'invalid_address' || code === 'too_many'

/** What remains of a pasted text after its valid lines were sent. */
export function leftover(problems: LineProblem[]): Leftover {
  const wrong = problems
    .filter(isCorrectable)
    .map(({ text, code }, index): LineProblem => ({ line: index + 1, text, code }))
  return {
    text: wrong.map((problem) => problem.text).join('\n'),
    wrong,
    settled: problems.filter((problem) => !isCorrectable(problem)),
  }
}

/**
 * The problems whose lines are still in the field, with their current numbers. The others were corrected or removed.
 */
export function remainingProblems(field: string, wrong: LineProblem[]): LineProblem[] {
  const lines = field.split('\n').map((line) => line.trim())
  return wrong.flatMap((problem) => {
    const at = lines.indexOf(problem.text.trim())
    return at === -1 ? [] : [{ ...problem, line: at + 1 }]
  })
}

/** An address as it would be pasted. The quotes protect a comma in the name. */
export function formatAddress(name: string, email: string): string {
  const plain = name.replaceAll(/["<>\r\n]/g, ' ').trim()
  return plain === '' ? email : `"${plain}" <${email}>`
}
