import { sortedByLabel } from '@/lib/names'

export interface FilterOption {
  value: string
  label: string
  /** How many people it leaves. */
  count: number
}

/** As many as are seen at once; the rest of a long list is a press away. */
const shown = 4
/** Of those that are not the reader's own, however many own there are. */
const least = 2

/** The reader's own apart from the others, each part in the order of the reader's alphabet. */
export function groupOwn(choices: FilterOption[], own: string[], locale: string) {
  const sorted = sortedByLabel(choices, locale)
  const isOwn = ({ value }: FilterOption) => own.includes(value)
  return { own: sorted.filter(isOwn), others: sorted.filter((choice) => !isOwn(choice)) }
}

/** What is ticked and what most people have, beside `own` of the reader's own. */
export function mostFrequent(others: FilterOption[], ticked: string[], own: number): FilterOption[] {
  const room = Math.max(shown - own, least)
  const frequent = others.toSorted((a, b) => b.count - a.count).slice(0, room)
  return others.filter((choice) => frequent.includes(choice) || ticked.includes(choice.value))
}
