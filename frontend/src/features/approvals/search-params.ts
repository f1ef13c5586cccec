/** The filters are part of the address, so that they can be shared and the back button undoes them. */
export type ApprovalSearch = {
  role?: 'mentee' | 'mentor'
  /** Registrations that wait for an answer of the member. Without it, those that wait for a coordinator. */
  waiting?: 'member'
  overdue?: true
  /** ISO 3166-1 alpha-2. */
  country?: string
  q?: string
}

export function approvalSearch(search: Record<string, unknown>): ApprovalSearch {
  const { role, waiting, overdue, country, q } = search
  return {
    ...((role === 'mentee' || role === 'mentor') && { role }),
    ...(waiting === 'member' && { waiting }),
    ...(overdue === true && { overdue }),
    ...(typeof country === 'string' && /^[A-Z]{2}$/.test(country) && { country }),
    ...(typeof q === 'string' && q !== '' && { q }),
  }
}

export const isNarrowed = ({ role, overdue, country, q }: ApprovalSearch): boolean =>
  role !== undefined || overdue !== undefined || country !== undefined || q !== undefined

/** Sets one filter, or removes it if the value is undefined. */
export function withFilter<Key extends keyof ApprovalSearch>(
  search: ApprovalSearch,
  key: Key,
  value: ApprovalSearch[Key],
): ApprovalSearch {
  const next = { ...search }
  delete next[key]
  if (value !== undefined) next[key] = value
  return next
}

/** The number of active filters, without the search text. */
export const countFilters = (search: ApprovalSearch): number =>
  Object.keys(withFilter(search, 'q', undefined)).length

export const withoutFilters = ({ q }: ApprovalSearch): ApprovalSearch => (q === undefined ? {} : { q })
