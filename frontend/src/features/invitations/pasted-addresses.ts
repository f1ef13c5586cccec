import type { Schemas } from '@/api'

export type LineProblem = Schemas['LineProblem']

export interface Leftover {
  /** What can be put right stays in the field, a line each. */
  text: string
  /** Numbered as they stand in the field now. */
  wrong: LineProblem[]
  /** Nothing to put right: these people have been reached already. */
  settled: LineProblem[]
}

const isCorrectable = ({ code }: LineProblem) => code === 'invalid_address' || code === 'too_many'

/** What stays to be done after the good lines have been sent. */
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

/** Those that are still in the field, numbered as they stand in it now: the others were put right or taken out. */
export function remainingProblems(field: string, wrong: LineProblem[]): LineProblem[] {
  const lines = field.split('\n').map((line) => line.trim())
  return wrong.flatMap((problem) => {
    const at = lines.indexOf(problem.text.trim())
    return at === -1 ? [] : [{ ...problem, line: at + 1 }]
  })
}

/** An address as it would be pasted; quotes keep a comma in the name together. */
export function formatAddress(name: string, email: string): string {
  const plain = name.replaceAll(/["<>\r\n]/g, ' ').trim()
  return plain === '' ? email : `"${plain}" <${email}>`
}
