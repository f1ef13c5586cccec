import type { Schemas } from '@/api'

export type CheckUpAnswer = Schemas['CheckUpAnswer']

export const answers = ['going_well', 'need_help', 'stopped'] as const satisfies CheckUpAnswer[]

/** The answer that was chosen in the mail. */
export interface CheckUpSearch {
  answer?: CheckUpAnswer | undefined
}

export function checkUpSearch({ answer }: Record<string, unknown>): CheckUpSearch {
  const chosen = answers.find((one) => one === answer)
  return chosen ? { answer: chosen } : {}
}

/** The selected list is part of the address. */
export interface QuietSearch {
  list?: 'reminded' | undefined
}

export const quietSearch = ({ list }: Record<string, unknown>): QuietSearch =>
  list === 'reminded' ? { list } : {}
