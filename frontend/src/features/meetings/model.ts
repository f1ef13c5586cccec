import type { Role, Schemas } from '@/api'
import type { Instant } from '@/lib/time'

export type Meeting = Schemas['Meeting']
export type Proposal = Schemas['MeetingProposal']
export type Availability = Schemas['Availability']
export type Kind = Schemas['MeetingKind']
export type Place = Schemas['Place']

export const kinds = ['get_to_know', 'regular', 'closing'] as const satisfies Kind[]
export const places = ['video_room', 'link', 'in_person'] as const satisfies Place[]
/** Lengths to choose from, in minutes. */
export const lengths = [15, 30, 45, 60, 75, 90, 120, 150, 180, 240]
export const slotsAtMost = 5

/** The proposed times that wait for an answer. */
export const openProposal = (meeting: Meeting): Proposal | undefined =>
  meeting.proposals.find((proposal) => proposal.status === 'open')

/** The member and the other person, as far as times depend on them. */
export interface Pair {
  name: string
  ownZone: string
  otherZone: string | null
}

/** Where a meeting stands for the reader. */
export type Stage = 'proposed' | 'ahead' | 'over' | 'closed'

export function stageOf(meeting: Meeting, now: Instant): Stage {
  if (meeting.status === 'proposed') return 'proposed'
  if (meeting.status !== 'confirmed') return 'closed'
  return meeting.ends_at !== null && meeting.ends_at <= now ? 'over' : 'ahead'
}

/** What each part of the page of a meeting needs. */
export interface MeetingProps {
  programme: string
  role: Role
  mentorship: string
  meeting: Meeting
  pair: Pair
  stage: Stage
  isRunning: boolean
}
