import { request } from 'node:http'

import { ORIGIN } from '../caller.ts'
import { dashed } from '../accept/round.ts'
import { count, type Goal } from '../part.ts'
import type { Field } from './field.ts'
import { collection, plainPhoto, type File } from './files.ts'

/** In the test suite, pictures are processed without optimisation, beside other work. */
const MOST_MS = { full: 5_000, short: 20_000 }
const MOST_MIB = 256
/** One file of each kind, and a few more. */
const SHORT = 24

interface Upload {
  status: number
  code: string
  ms: number
}

/** Sends two hundred hostile files, each at the same time as another member's photo. */
export async function takesPictures({ trial, replica, others, sender, next }: Field): Promise<Goal[]> {
  const all = collection(trial.seed)
  const every = trial.short ? Math.ceil(all.length / SHORT) : 1
  const files = all.filter((_, number) => number % every === 0)
  const photo = plainPhoto()
  const mostMs = trial.short ? MOST_MS.short : MOST_MS.full
  const [answers, beside]: [(Upload & { file: File })[], Upload[]] = [[], []]
  const felt = await others.during(async () => {
    for (const file of files) {
      const [own, theirs] = await Promise.all([
        upload(replica.base, sender, file),
        upload(replica.base, next, photo),
      ])
      answers.push({ ...own, file })
      beside.push(theirs)
    }
  })
  const unclear = answers.filter(({ status, code, file }) => !isClear(status, code, file))
  const slowest = answers.toSorted((a, b) => b.ms - a.ms)[0]
  const held = beside.filter(({ status, ms }) => status !== 200 || ms > mostMs)
  return [
    {
      goal: `${count(files.length)} pictures and files: a clear answer to each`,
      figure: unclear.length === 0 ? tally(answers) : described(unclear),
      isMet: unclear.length === 0,
    },
    {
      goal: `each in at most ${mostMs / 1000} s`,
      figure: `the slowest ${slowest?.ms} ms (${slowest?.file.what})`,
      isMet: (slowest?.ms ?? Number.POSITIVE_INFINITY) <= mostMs,
    },
    {
      goal: `at most ${MOST_MIB} MiB over idle`,
      figure: `${Math.round(felt.peakMiB)} MiB`,
      isMet: felt.peakMiB <= MOST_MIB,
    },
    {
      goal: 'the next member’s photo is taken each time',
      figure: `${beside.length - held.length} of ${beside.length}, the slowest ${Math.max(...beside.map(({ ms }) => ms))} ms`,
      isMet: beside.length > 0 && held.length === 0,
    },
    {
      goal: 'others go on reading, none failed',
      figure: `p99 ${felt.p99} ms, ${felt.failed} of ${count(felt.asked)} failed`,
      isMet: felt.failed === 0,
    },
  ]
}

const REFUSALS = [413, 415, 422]

/** A photo is accepted, and everything else is refused with a problem code. */
const isClear = (status: number, code: string, file: File): boolean =>
  (status === 200 && file.may !== 'never') ||
  (REFUSALS.includes(status) && code !== '' && file.may !== 'always')

const tally = (answers: Upload[]): string => {
  const times = new Map<string, number>()
  for (const { status, code } of answers) {
    const key = `${status} ${code}`.trim()
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  return [...times].map(([key, n]) => `${count(n)} × ${key}`).join(', ')
}

const described = (answers: (Upload & { file: File })[]): string =>
  answers
    .slice(0, 3)
    .map(({ status, code, file }) => `${file.what}: ${status} ${code}`)
    .join('; ')

function upload(base: string, person: Field['sender'], file: File): Promise<Upload> {
  const began = Date.now()
  return new Promise((resolve) => {
    const done = (status: number, text: string) => {
      const code = /"type":"\/problems\/([a-z_]+)"/.exec(text)?.[1] ?? ''
      resolve({ status, code, ms: Date.now() - began })
    }
    const headers = {
      origin: ORIGIN,
      cookie: person.cookie,
      'content-type': file.type,
      'content-length': file.bytes.length,
    }
    const path = `/api/v1/enrolments/${dashed(person.enrolment)}/photo`
    let isAnswered = false
    const outgoing = request(`${base}${path}`, { method: 'PUT', headers, agent: false }, (answer) => {
      isAnswered = true
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => (text += chunk))
      answer.once('close', () => done(answer.statusCode ?? 0, text))
    })
    // The service does not read all of a body that is too large.
    outgoing.on('error', () => isAnswered || done(0, ''))
    outgoing.setTimeout(4 * MOST_MS.full, () => outgoing.destroy())
    outgoing.end(file.bytes)
  })
}
