/** The filter stands in the address: it can be shared, and the back button undoes it. */
export type ApprovalSearch = { role?: 'mentee' | 'mentor' }

export function approvalSearch(search: Record<string, unknown>): ApprovalSearch {
  return search['role'] === 'mentee' || search['role'] === 'mentor' ? { role: search['role'] } : {}
}
