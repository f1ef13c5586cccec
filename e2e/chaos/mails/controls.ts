import type { Goal } from '../part.ts'
import { judge, type Evidence } from './check.ts'

type Spoil = (evidence: Evidence) => Partial<Evidence>

const first = <T>(list: T[], what: string): T => {
  if (list[0] === undefined) throw new Error(`there is no ${what} to spoil`)
  return list[0]
}

/** A fault that the check must detect, and the goal that it must report as missed; `null` if it must report none. */
const CONTROLS: { fault: string; missed: string | null; spoil: Spoil }[] = [
  {
    fault: 'a mail that is lost',
    missed: 'every event reaches',
    spoil: ({ taken }) => {
      const { messageId } = first(taken, 'mail')
      return { taken: taken.filter((one) => one.messageId !== messageId) }
    },
  },
  {
    fault: 'a mail again under a second Message-ID',
    missed: 'under two Message-IDs',
    spoil: ({ taken }) => ({
      taken: [...taken, { ...first(taken, 'mail'), messageId: '<second@society.test>' }],
    }),
  },
  {
    fault: 'two mails under one Message-ID',
    missed: 'Message-ID for two',
    spoil: ({ taken }) => {
      const one = first(taken, 'mail')
      const other = first(
        taken.filter(({ mark }) => mark !== one.mark),
        'second mail',
      )
      return { taken: [...taken, { ...other, messageId: one.messageId }] }
    },
  },
  {
    fault: 'a mail to somebody who is owed none',
    missed: 'nobody is owed',
    spoil: ({ taken }) => ({
      taken: [...taken, { ...first(taken, 'mail'), address: 'nobody@members.test' }],
    }),
  },
  { fault: 'a dead letter that is missing', missed: 'dead letters', spoil: turned('dead', 'done') },
  { fault: 'a dead letter too many', missed: 'dead letters', spoil: turned('done', 'dead') },
  {
    fault: 'a dead letter that was tried again and again',
    missed: 'tried to the end',
    spoil: turned('dead', 'dead', 12),
  },
  { fault: 'a delivery that nobody makes', missed: 'left waiting', spoil: turned('done', 'waiting') },
  {
    fault: 'a notification that is missing',
    missed: 'one notification',
    spoil: ({ notices }) => ({ notices: notices.slice(1) }),
  },
  {
    fault: 'a notification twice',
    missed: 'one notification',
    spoil: ({ notices }) => ({ notices: [...notices, first(notices, 'notification')] }),
  },
  {
    fault: 'a repeat by SMTP, which is none',
    missed: null,
    spoil: ({ taken }) => ({ taken: [...taken, first(taken, 'mail')] }),
  },
]

function turned(from: string, status: string, attempts = 1): Spoil {
  return ({ deliveries }) => {
    const isIt = (one: Evidence['deliveries'][number]) => one.subscriber === 'mail' && one.status === from
    const found = first(deliveries.filter(isIt), `delivery that is ${from}`)
    return { deliveries: deliveries.map((one) => (one === found ? { ...one, status, attempts } : one)) }
  }
}

/** Adds one fault at a time to good evidence, in memory, and tests whether the check detects it. */
export function controls(evidence: Evidence): Goal[] {
  const before = judge(evidence)
  if (!before.goals.every(({ isMet }) => isMet)) return []
  return CONTROLS.map(({ fault, missed, spoil }) => {
    const after = judge({ ...evidence, ...spoil(evidence) })
    const told = after.goals.filter(({ isMet }) => !isMet)
    const isSeen =
      missed === null
        ? told.length === 0 && after.repeats === before.repeats + 1
        : told.some(({ goal }) => goal.includes(missed))
    return { goal: `control: ${fault}`, figure: isSeen ? 'seen' : 'not seen', isMet: isSeen }
  })
}
