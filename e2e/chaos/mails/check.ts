import { count, none, type Goal } from '../part.ts'
import type { Owed } from './happenings.ts'

/** The expected notifications, the e-mails that the receiver accepted, and the state of the database. */
export interface Evidence {
  owed: Owed[]
  /** The addresses that are refused permanently. */
  refused: Set<string>
  taken: { messageId: string; address: string; mark: string }[]
  deliveries: { event: string; subscriber: string; recipient: string; status: string; attempts: number }[]
  notices: { event: string; recipient: string }[]
}

/** After this many failures and one more, the worker gives up even if the error is temporary. */
export const LAST = 12

const pair = (one: { event: string; recipient: string }) => `${one.event} ${one.recipient}`

/** Whether every recipient was notified of every event exactly once. */
export function judge(evidence: Evidence): { goals: Goal[]; repeats: number } {
  const goals = [...ofMails(evidence), ...ofDeadLetters(evidence), ...ofNotices(evidence)]
  return { goals, repeats: evidence.taken.length - new Set(evidence.taken.map(same)).size }
}

const same = (one: Evidence['taken'][number]) => `${one.messageId} ${one.address} ${one.mark}`

function ofMails({ owed, refused, taken }: Evidence): Goal[] {
  const wanted = owed.filter(({ address }) => !refused.has(address))
  const owedBy = new Map(wanted.map((one) => [`${one.mark} ${one.address}`, pair(one)]))
  const ids = new Map<string, Set<string>>()
  const pairs = new Map<string, Set<string>>()
  let unasked = 0
  for (const { messageId, address, mark } of taken) {
    const whose = owedBy.get(`${mark} ${address}`)
    if (!whose) unasked += 1
    add(ids, whose ?? `${mark} ${address}`, messageId)
    add(pairs, messageId, whose ?? `${mark} ${address}`)
  }
  const arrived = wanted.filter((one) => ids.has(pair(one))).length
  return [
    {
      goal: 'every event reaches every recipient by mail',
      figure: `${count(arrived)} of ${count(wanted.length)}`,
      isMet: arrived === wanted.length,
    },
    none('no event and recipient under two Message-IDs', moreThanOne(ids)),
    none('no Message-ID for two events or recipients', moreThanOne(pairs)),
    none('no mail that nobody is owed', unasked),
  ]
}

function ofDeadLetters({ owed, refused, deliveries }: Evidence): Goal[] {
  const wanted = new Set(owed.filter(({ address }) => refused.has(address)).map(pair))
  const dead = deliveries.filter(({ status }) => status === 'dead')
  const mails = new Set(dead.filter(({ subscriber }) => subscriber === 'mail').map(pair))
  const missing = besides(wanted, mails)
  const extra = besides(mails, wanted) + dead.length - mails.size
  return [
    {
      goal: 'dead letters are the refused addresses and no other',
      figure: `${count(mails.size)} of ${count(wanted.size)}, ${count(extra)} besides`,
      isMet: missing === 0 && extra === 0,
    },
    none('no refused letter is tried to the end', dead.filter(({ attempts }) => attempts >= LAST).length),
    none('nothing is left waiting', deliveries.filter(({ status }) => status === 'waiting').length),
  ]
}

function ofNotices({ owed, notices }: Evidence): Goal[] {
  const wanted = new Set(owed.map(pair))
  const found = new Set(notices.map(pair))
  const wrong = besides(wanted, found) + besides(found, wanted) + notices.length - found.size
  return [
    {
      goal: 'one notification in the app for each event and recipient',
      figure: `${count(notices.length)} of ${count(wanted.size)}`,
      isMet: wrong === 0,
    },
  ]
}

/** The number of elements of one set that are not in the other. */
const besides = (one: Set<string>, other: Set<string>): number =>
  [...one].filter((each) => !other.has(each)).length

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key)
  if (values) values.add(value)
  else map.set(key, new Set([value]))
}

const moreThanOne = (map: Map<string, Set<string>>): number =>
  [...map.values()].filter((values) => values.size > 1).length
