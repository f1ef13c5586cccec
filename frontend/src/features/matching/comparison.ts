import { createStore, useStore } from '@/lib/store'

export interface ComparedMentor {
  mentor: string
  name: string
}

export const mostCompared = 3

/** The mentors chosen for comparison, by enrolment. They stay while the reader opens profiles or filters the list. */
const chosen = createStore<ReadonlyMap<string, ComparedMentor[]>>(new Map())
const nobody: ComparedMentor[] = []

export function useComparison(enrolment: string) {
  const compared = useStore(chosen).get(enrolment) ?? nobody
  const set = (next: ComparedMentor[]) => chosen.set(new Map(chosen.get()).set(enrolment, next))
  return {
    compared,
    toggle: (one: ComparedMentor) => set(toggleCompared(compared, one)),
    clear: () => set(nobody),
  }
}

/** Removes a mentor, or adds one if the limit is not reached. */
export function toggleCompared(compared: ComparedMentor[], one: ComparedMentor): ComparedMentor[] {
  const others = compared.filter(({ mentor }) => mentor !== one.mentor)
  if (others.length < compared.length) return others
  return compared.length < mostCompared ? [...compared, one] : compared
}

/** The ids of the mentors in the address of the comparison page. */
export function parseComparedIds(value: unknown): string[] {
  if (typeof value !== 'string') return []
  const ids = value.split(',').filter((id) => /^[0-9a-f-]{36}$/.test(id))
  return [...new Set(ids)].slice(0, mostCompared)
}

/** Puts the values that the reader shares first. Both parts keep their order. */
export function sharedFirst(values: string[], shared: string[]): { value: string; isShared: boolean }[] {
  const marked = values.map((value) => ({ value, isShared: shared.includes(value) }))
  return [...marked.filter((one) => one.isShared), ...marked.filter((one) => !one.isShared)]
}
