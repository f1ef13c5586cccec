/** The numbers of the two versions. */
export interface ComparisonSearch {
  from?: number | undefined
  to?: number | undefined
}

const numberIn = (value: unknown) =>
  Number.isInteger(value) && Number(value) > 0 ? Number(value) : undefined

export function comparisonSearch({ from, to }: Record<string, unknown>): ComparisonSearch {
  return { from: numberIn(from), to: numberIn(to) }
}
