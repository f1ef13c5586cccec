import { setTimeout as wait } from 'node:timers/promises'

import { count, type Goal, type Trial } from '../part.ts'
import { makeField } from './field.ts'

const PEOPLE = 20
const LASTS_MS = 1_500
/** Every request with a session reads the name of its member. */
const BREAKS = 'alter table members rename column display_name to called'
const MENDS = 'alter table members rename column called to display_name'

/** Whether the count detects a migration that breaks the old binary. */
export async function control(trial: Trial): Promise<Goal> {
  const { store, old, balancer, callers, load } = await makeField(trial, PEOPLE)
  callers.enter('before')
  await wait(LASTS_MS)
  callers.enter('broken')
  await store.run(BREAKS)
  await wait(LASTS_MS)
  callers.enter('mended')
  await store.run(MENDS)
  await load.end()
  await old.leave()
  await balancer.close()
  callers.close()
  const [before, broken] = callers.phases
  const [none, seen] = [before?.faults ?? 0, broken?.faults ?? 0]
  return {
    goal: 'control: a column renamed under the old binary is found out',
    figure: `${count(seen)} of ${count(broken?.requests ?? 0)} answers 5xx, ${count(none)} of ${count(before?.requests ?? 0)} before`,
    isMet: seen > 0 && none === 0,
  }
}
