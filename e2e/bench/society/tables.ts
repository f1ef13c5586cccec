export type Value = string | number | boolean | null
export type Row = Value[]

type Kind = 'id' | 'plain' | 'flag'

/** A table to fill. The columns are in the order of its rows. */
export interface Table {
  name: string
  columns: string[]
  kinds: Kind[]
}

/** Columns are given as `id:id name flag:complete`: ids are 32 hexadecimal digits, flags are true or false. */
function table(name: string, ...columns: string[]): Table {
  const parts = columns.map((column) => column.split(':') as [Kind, string] | [string])
  return {
    name,
    columns: parts.map((part) => part.at(-1) as string),
    kinds: parts.map((part) => (part.length === 2 ? (part[0] as Kind) : 'plain')),
  }
}

const PERSON = ['display_name', 'email', 'locale', 'time_zone', 'flag:administrator', 'search_name']
const MEMBERSHIP = ['status', 'number', 'source', 'verified_at'].map((word) => `membership_${word}`)
const TIMES = ['created_at', 'updated_at']
const TEXTS = ['headline', 'statement', 'offer', 'hopes', 'guidance', 'workplace', 'search_text']
const LISTS = ['expertise', 'topics', 'languages', 'open_to', 'visibility', 'never_match']
const WORK = ['country', 'time_zone', 'working_from', 'working_to', 'career_stage']
const PAIR = ['id:mentee_enrolment_id', 'id:mentor_enrolment_id']

export const MEMBERS = table('members', 'id:id', 'issuer', 'subject', ...PERSON, ...MEMBERSHIP, ...TIMES)
export const ENROLMENTS = table(
  'enrolments',
  ...[
    'id:id',
    'id:programme_id',
    'id:member_id',
    'role',
    'status',
    'conduct_version',
    'confidentiality_version',
  ],
  ...['capacity', 'version', 'submitted_at', 'decided_at', ...TIMES],
)
export const PROFILES = table(
  'profiles',
  ...[
    'id:enrolment_id',
    ...TEXTS,
    ...LISTS,
    ...WORK,
    'flag:complete',
    'version',
    'updated_at',
    'flag:findable',
  ],
)
export const SEATS = table('seats', 'id:enrolment_id', 'number', 'flag:retired')
export const SESSIONS = table(
  'sessions',
  ...['id:id', 'token_hash', 'id:member_id', 'created_at', 'last_seen_at', 'expires_at', 'checked_at'],
)
export const REQUESTS = table(
  'requests',
  ...[
    'id:id',
    'id:programme_id',
    ...PAIR,
    'status',
    'slot',
    'message',
    'reasons',
    'created_at',
    'expires_at',
  ],
  ...['decided_at', 'reminded_days', 'sent_by'],
)
const EVENT = [
  'id:id',
  'kind',
  'id:programme_id',
  'id:actor_id',
  'id:subject_id',
  'payload',
  'occurred_at',
  'flag:dispatched',
]
export const EVENTS = table('events', ...EVENT)
export const NOTIFICATIONS = table(
  'notifications',
  ...[
    'id:id',
    'id:event_id',
    'id:member_id',
    'id:programme_id',
    'role',
    'kind',
    'args',
    'created_at',
    'read_at',
  ],
)
export const MENTORSHIPS = table(
  'mentorships',
  ...[
    'id:id',
    'id:programme_id',
    'id:request_id',
    'id:mentee_enrolment_id',
    'mentee_seat',
    'id:mentor_enrolment_id',
    'mentor_seat',
    'status',
  ],
  ...['created_at', 'started_at', 'version'],
)
export const EVENTS_OF_MENTORSHIPS = table('events', ...EVENT, 'id:mentorship_id')
export const MEETINGS = table(
  'meetings',
  ...['id:id', 'id:mentorship_id', 'kind', 'status', 'minutes', 'agenda', 'place', 'place_text'],
  ...['proposed_by', 'flag:logged', 'starts_at', 'time_zone', 'sequence', 'held_minutes'],
  ...['created_at', 'closed_at', 'version'],
)
export const MEETING_QUARTERS = table('meeting_quarters', 'id:member_id', 'starts_at', 'id:meeting_id')
