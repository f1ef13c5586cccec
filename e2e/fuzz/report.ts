import type { Outcome } from './run.ts'

const SHOWN = 12

/** Kinds of failures by the column in which they are counted. Every other kind breaks a schema. */
const UNDOCUMENTED = [
  'UndefinedStatusCode',
  'UndefinedContentType',
  'MissingContentType',
  'MalformedMediaType',
]
const TAKEN = ['AcceptedNegativeData']
const FAULTS = ['ServerError', 'ContentTypeServerError']

const failed = ({ failures }: Outcome, counts: (kind: string) => boolean): number =>
  Object.entries(failures).reduce((sum, [kind, count]) => sum + (counts(kind) ? count : 0), 0)

const faults = ({ statuses }: Outcome): number =>
  Object.entries(statuses).reduce((sum, [status, count]) => sum + (status.startsWith('5') ? count : 0), 0)

const COLUMNS: [title: string, count: (outcome: Outcome) => number][] = [
  ['requests', ({ requests }) => requests],
  [
    'served',
    ({ statuses }) => ['200', '201', '204'].reduce((sum, status) => sum + (statuses[status] ?? 0), 0),
  ],
  ['5xx', faults],
  ['undocumented', (outcome) => failed(outcome, (kind) => UNDOCUMENTED.includes(kind))],
  [
    'schema breaks',
    (outcome) => failed(outcome, (kind) => ![...UNDOCUMENTED, ...TAKEN, ...FAULTS].includes(kind)),
  ],
  ['wrong taken', (outcome) => failed(outcome, (kind) => TAKEN.includes(kind))],
  ['seconds', ({ seconds }) => seconds],
]

export function table(outcomes: Outcome[]): string {
  const head = ['role'.padEnd(14), ...COLUMNS.map(([title]) => title.padStart(title.length + 2))]
  const lines = outcomes.map((outcome) => [
    outcome.role.padEnd(14),
    ...COLUMNS.map(([title, count]) => String(count(outcome)).padStart(title.length + 2)),
  ])
  return [head, ...lines].map((cells) => cells.join('')).join('\n')
}

/** The failures, a few of each operation and check; empty if there are none. */
export function wrongs(outcomes: Outcome[]): string[] {
  const seen = new Set<string>()
  const found = outcomes.flatMap(({ role, breaks }) => breaks.map((one) => ({ role, ...one })))
  const first = found.filter(({ kind, operation, status }) => {
    const key = `${kind} ${operation} ${status}`
    return !seen.has(key) && seen.add(key)
  })
  const told = first
    .slice(0, SHOWN)
    .map(
      ({ role, kind, operation, status, said, sent, answer }) =>
        `${kind} (${role}): ${operation} → ${status}\n  ${said.replaceAll('\n', '\n  ')}\n  sent ${sent}\n  answer ${answer}`,
    )
  const ended = outcomes
    .filter(({ code }) => code !== 0)
    .map(({ role, code }) => `schemathesis as ${role} ended with ${code}: see its log`)
  const hidden = first.length - told.length
  return [...told, ...(hidden > 0 ? [`and ${hidden} more`] : []), ...ended]
}

export function isClean(outcomes: Outcome[]): boolean {
  return outcomes.every((outcome) => outcome.code === 0 && outcome.requests > 0 && faults(outcome) === 0)
}
