import type { Schemas } from '@/api'

export type Entry = Schemas['AuditEntry']

/** The ids of the members whom an entry is about. A request has a sender and a receiver. */
export interface People {
  member: string | undefined
  mentee: string | undefined
  mentor: string | undefined
  sender: string | undefined
  receiver: string | undefined
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Ids and codes, whatever the kind of the entry. */
export const detailOf = ({ detail }: Entry) => detail as Record<string, unknown>

/**
 * The subject of these kinds is the member. Other kinds have an enrolment, a request or an invitation as their
 * subject.
 */
const isAboutMember = (kind: string) =>
  /^(member|deputy|approvals)\./.test(kind) || kind === 'administration.sessions_listed'

export function peopleOf(entry: Entry): People {
  const detail = detailOf(entry)
  const id = (key: string) => (isText(detail[key]) ? detail[key] : undefined)
  const [mentee, mentor] = [id('mentee_id'), id('mentor_id')]
  const isOffer = detail['sent_by'] === 'mentor'
  return {
    member: id('member_id') ?? (isAboutMember(entry.kind) ? (entry.subject_id ?? undefined) : undefined),
    mentee,
    mentor,
    sender: isOffer ? mentor : mentee,
    receiver: isOffer ? mentee : mentor,
  }
}

/** All names that the entries contain, by member id. */
export function namesById(entries: Entry[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const note = (id: string | null, name: string | null) => {
    if (id !== null && name !== null) names.set(id, name)
  }
  for (const entry of entries) {
    note(entry.actor_id, entry.actor_name)
    note(entry.subject_id, entry.subject_name)
    for (const one of entry.named) note(one.member_id, one.display_name)
  }
  return names
}

/** The ids of the members whom an entry is about and whose names are unknown. */
export function unnamedIds(entry: Entry, names: ReadonlyMap<string, string>): string[] {
  const { member, mentee, mentor } = peopleOf(entry)
  const about = mentee === undefined ? [member] : [mentee, mentor]
  return about.filter((id) => id !== undefined).filter((id) => !names.has(id))
}
