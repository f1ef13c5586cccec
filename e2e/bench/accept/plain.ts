import { DatabaseSync, type StatementSync } from 'node:sqlite'

import type { Bench } from '../part.ts'
import { enrolmentId, memberId, requestId } from '../society/people.ts'
import { makeSociety } from '../society/society.ts'

const MENTORS = 100_000

/** The rows that accepting a request writes, without its reads. */
const STATEMENTS = {
  claim: `insert into idempotency_keys (caller, operation, key, body_hash, outcome, created_at)
    values (:mentor, 'accept_request', :key, :hash, 'null', :now)`,
  begin: `insert into mentorships (id, programme_id, request_id, mentee_enrolment_id, mentee_seat,
    mentor_enrolment_id, mentor_seat, status, created_at, started_at, version)
    values (:id, :programme, :request, :mentee, 1, :mentorEnrolment, 1, 'active', :now, :now, 1)`,
  decide: `update requests set status = 'accepted', decided_at = :now where id = :request`,
  tell: `insert into events (id, kind, programme_id, actor_id, subject_id, payload, occurred_at, dispatched)
    values (:id, :kind, :programme, :mentor, :request, :payload, :now, 0)`,
  keep: `update idempotency_keys set outcome = :outcome
    where caller = :mentor and operation = 'accept_request' and key = :key`,
}

type Statements = Record<keyof typeof STATEMENTS, StatementSync>

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')
const PAYLOAD = JSON.stringify({ text: 'x'.repeat(300) })
const OUTCOME = JSON.stringify({ text: 'x'.repeat(1_500) })

function write(statements: Statements, programme: Buffer, mentors: number, n: number): void {
  const now = new Date().toISOString().replace('Z', '000+00:00')
  const [mentor, request] = [bytes(memberId(n)), bytes(requestId(n))]
  const key = `accept-${n}`
  const id = (kind: number) => bytes(`0${kind}${requestId(n).slice(2)}`)
  const mentee = bytes(enrolmentId(mentors + n))
  statements.claim.run({ mentor, key, hash: 'x'.repeat(43), now })
  statements.begin.run({ id: id(1), programme, request, mentee, mentorEnrolment: bytes(enrolmentId(n)), now })
  const told = { programme, mentor, request, payload: PAYLOAD, now }
  statements.tell.run({ ...told, id: id(2), kind: 'mentorship.started' })
  statements.decide.run({ now, request })
  statements.tell.run({ ...told, id: id(3), kind: 'request.accepted' })
  statements.keep.run({ outcome: OUTCOME, mentor, key })
}

/**
 * Transactions per second of plain SQL on a copy of the same database, as durable as the service's. The returned
 * function can be called `rounds` times. Each call uses its own share of the mentees, so that nobody gets two
 * mentorships.
 */
export async function plainAccepts(
  bench: Bench,
  rounds: number,
): Promise<(seconds: number) => Promise<number>> {
  const { url, society } = await makeSociety(bench, 'sqlite', MENTORS)
  const database = new DatabaseSync(url.slice('sqlite://'.length))
  bench.undo.add(() => database.close())
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
  const prepared = Object.entries(STATEMENTS).map(([name, sql]) => [name, database.prepare(sql)])
  const statements = Object.fromEntries(prepared) as Statements
  const programme = Buffer.from(
    database.prepare("select id from programmes where slug = 'isbt'").get()?.id as Uint8Array,
  )
  const share = Math.floor(society.size.mentees / rounds)
  let n = 0
  return (seconds) => {
    const began = performance.now()
    const first = n
    while (performance.now() < began + seconds * 1000 && n < first + share) {
      database.exec('begin immediate')
      write(statements, programme, society.size.mentors, n)
      database.exec('commit')
      n += 1
    }
    return Promise.resolve(((n - first) * 1000) / (performance.now() - began))
  }
}
