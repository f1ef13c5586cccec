/** The search is part of the address, so that it can be shared and the back button undoes it. */
export type MemberSearch = { q?: string }
export type AuditSearch = { q?: string; kind?: string }

const given = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

export function memberSearch(search: Record<string, unknown>): MemberSearch {
  const q = given(search['q'])
  return q === undefined ? {} : { q }
}

export function auditSearch(search: Record<string, unknown>): AuditSearch {
  const kind = given(search['kind'])
  return { ...memberSearch(search), ...(kind !== undefined && isGroup(kind) && { kind }) }
}

/** The prefixes of the kinds of audit entries. */
export const groups = [
  'administration.',
  'agreement.',
  'approvals.',
  'deputy.',
  'enrolment.',
  'goal.',
  'interest.',
  'invitation.',
  'mail.',
  'meeting.',
  'member.',
  'mentorship.',
  'note.',
  'notification.',
  'photo.',
  'pick.',
  'question.',
  'request.',
  'resource.',
  'template.',
] as const

export type Group = (typeof groups)[number]

const isGroup = (kind: string): kind is Group => groups.some((group) => group === kind)
