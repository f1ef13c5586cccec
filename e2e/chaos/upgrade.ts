import { realpathSync } from 'node:fs'
import { basename } from 'node:path'

import { rulesBroken } from './accept/check.ts'
import { found, judge } from './kill/check.ts'
import { untilNoneWaits } from './mails/evidence.ts'
import { count, none, type Goal, type Part } from './part.ts'
import { control } from './upgrade/control.ts'
import { rows, type Phase } from './upgrade/counted.ts'
import { takeCourse, type Course } from './upgrade/course.ts'
import { makeField, type Field } from './upgrade/field.ts'
import { comesUp } from './upgrade/side.ts'

interface Size {
  /** Per role. A migration of large tables takes longer. */
  people: number
  phaseMs: number
}

const FULL: Size = { people: 1_000, phaseMs: 5_000 }
const SHORT: Size = { people: 100, phaseMs: 1_000 }
const REST_MS = 60_000

/** The binary from before the newest migration and the new one run side by side during it, under load. */
export const upgrade: Part = async (trial) => {
  const size = trial.short ? SHORT : FULL
  const seen = await control(trial)
  const field = await makeField(trial, size.people)
  const course = await takeCourse(trial, field, size.phaseMs)
  const hasEnded = await field.load.end()
  const ended = Date.now()
  await untilNoneWaits(field.store, REST_MS)
  const anew = await comesUp(field.before, field.config)
  await field.next.leave()
  return {
    goals: [
      ...ofAnswers(field.callers.phases),
      ...ofCourse(course),
      ...(await ofDatabase(field)),
      { goal: 'everybody came to an end', figure: hasEnded ? 'yes' : 'no', isMet: hasEnded },
      seen,
    ],
    figures: {
      ...rows(field.callers.phases, ended),
      ...figuresOf(field),
      'the old binary, started once more': anew ? 'comes up' : 'refuses to start',
    },
  }
}

function ofAnswers(phases: Phase[]): Goal[] {
  const sum = (of: 'faults' | 'refused' | 'cut') => phases.reduce((total, phase) => total + phase[of], 0)
  const least = phases.toSorted((one, other) => one.requests - other.requests)[0]
  return [
    none('0 answers of 5xx', sum('faults')),
    none('0 refusals of what is allowed', sum('refused')),
    none('0 requests cut off that a load balancer would not have spared', sum('cut')),
    {
      goal: 'load in every phase',
      figure: `${count(least?.requests ?? 0)} or more, the fewest in: ${least?.name ?? ''}`,
      isMet: (least?.requests ?? 0) > 0,
    },
  ]
}

function ofCourse({ migrations, migrationMs, readiness, sideBySide: { old, next } }: Course): Goal[] {
  return [
    {
      goal: 'the new binary migrates while the old one serves',
      figure: `${migrations.join(', ')} in ${(migrationMs / 1000).toFixed(2)} s`,
      isMet: migrations.length > 0,
    },
    {
      goal: 'the old ones say that they are ready until they are told to stop',
      figure: `${count(readiness.looks - readiness.notReady)} of ${count(readiness.looks)}`,
      isMet: readiness.looks > 0 && readiness.notReady === 0,
    },
    {
      goal: 'both serve side by side',
      figure: `${count(old)} answers by the old, ${count(next)} by the new`,
      isMet: old > 0 && next > 0,
    },
  ]
}

async function ofDatabase({ store, receiver, load }: Field): Promise<Goal[]> {
  return [
    ...judge(await found(store, load.writers.acknowledged, receiver)).goals,
    none('0 acknowledged edits lost', await load.editors.lost(store)),
    none('0 rules broken in the database', await rulesBroken(store)),
  ]
}

function figuresOf({ before, callers, balancer, load }: Field): Record<string, string> {
  const { requests, mentorships, ended } = load.writers.acknowledged
  const writes = requests.length + mentorships.length + ended.length
  return {
    'the old binary': basename(realpathSync(before.binary)),
    'writes and edits acknowledged': `${count(writes)}, ${count(load.editors.edits)}`,
    'refused connections that the next replica took': count(balancer.passedOn),
    ...Object.fromEntries(callers.bad.slice(0, 4).map((one, number) => [`failed ${number + 1}`, one])),
  }
}
