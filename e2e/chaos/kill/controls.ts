import type { Goal } from '../part.ts'
import { judge, type Evidence } from './check.ts'

const ELSEWHERE = '00000000-0000-4000-8000-000000000000'

/** A fault that the check must detect, and the goal that it must report as missed. */
const CONTROLS: { fault: string; missed: string; spoil: (evidence: Evidence) => Partial<Evidence> }[] = [
  {
    fault: 'an acknowledged write that is not there',
    missed: 'writes lost',
    spoil: ({ acknowledged }) => ({
      acknowledged: { ...acknowledged, requests: [...acknowledged.requests, ELSEWHERE] },
    }),
  },
  {
    fault: 'a mentorship whose end was forgotten',
    missed: 'writes lost',
    spoil: ({ mentorships, acknowledged }) => {
      const last = acknowledged.ended.at(-1)?.replaceAll('-', '')
      return { mentorships: mentorships.map((one) => (one.id === last ? { ...one, status: 'active' } : one)) }
    },
  },
  {
    fault: 'an event twice',
    missed: 'exactly one event',
    spoil: ({ events }) => ({ events: [...events, ...events.filter(({ kind }) => kind === 'request.sent')] }),
  },
  {
    fault: 'a notification that is missing',
    missed: 'each notification',
    spoil: ({ notices }) => ({ notices: notices.slice(1) }),
  },
  {
    fault: 'a notification twice',
    missed: 'each notification',
    spoil: ({ notices }) => ({ notices: [...notices, ...notices.slice(0, 1)] }),
  },
  {
    fault: 'a mail that is lost',
    missed: 'each mail arrived',
    spoil: ({ taken }) => ({ taken: taken.filter(({ messageId }) => messageId !== taken[0]?.messageId) }),
  },
  {
    fault: 'a mail again under a second Message-ID',
    missed: 'any other Message-ID',
    spoil: ({ taken }) => ({
      taken: [...taken, ...taken.slice(0, 1).map((one) => ({ ...one, messageId: '<second@localhost>' }))],
    }),
  },
]

/** Adds one fault at a time to good evidence, in memory, and tests whether the check detects it. */
export function controls(evidence: Evidence): Goal[] {
  if (!judge(evidence).goals.every(({ isMet }) => isMet)) return []
  return CONTROLS.map(({ fault, missed, spoil }) => {
    const told = judge({ ...evidence, ...spoil(evidence) }).goals
    const isSeen = told.some(({ goal, isMet }) => !isMet && goal.includes(missed))
    return { goal: `control: ${fault}`, figure: isSeen ? 'seen' : 'not seen', isMet: isSeen }
  })
}
