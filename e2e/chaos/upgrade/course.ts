import { setTimeout as wait } from 'node:timers/promises'

import { migrate } from '../../stack/service.ts'
import type { Trial } from '../part.ts'
import type { Store } from '../store.ts'
import type { Field } from './field.ts'
import { Readiness, type Side } from './side.ts'

/** The results in addition to the counted responses. */
export interface Course {
  migrations: string[]
  migrationMs: number
  /** Of the old replicas, from before the migration until they are stopped. */
  readiness: Readiness
  /** The responses of each side while both serve. */
  sideBySide: { old: number; next: number }
}

/** The old replicas serve, the schema changes, the new replicas start beside them, and the old ones stop. */
export async function takeCourse(trial: Trial, field: Field, phaseMs: number): Promise<Course> {
  const { callers, store, old, next, balancer } = field
  const phase = async <T>(name: string, work: () => Promise<T>) => {
    callers.enter(name)
    return work()
  }
  const goOn = () => wait(phaseMs)
  const readiness = new Readiness(old.replicas)
  const known = await applied(store)
  await phase('the old serve', goOn)
  const migrationMs = await phase('the migration', () => timed(() => migrate(trial.binary, field.config)))
  await phase('the old serve on', goOn)
  await phase('the new start', () => next.begin())
  balancer.answered.clear()
  await phase('both serve', goOn)
  const answers = ({ replicas }: Side) =>
    replicas.reduce((sum, replica) => sum + (balancer.answered.get(replica) ?? 0), 0)
  const sideBySide = { old: answers(old), next: answers(next) }
  await readiness.end()
  await phase('the old leave', () => old.leave())
  await phase('the new serve', goOn)
  const migrations = (await applied(store)).filter((each) => !known.includes(each))
  return { migrations, migrationMs, readiness, sideBySide }
}

async function applied(store: Store): Promise<string[]> {
  const found = await store.rows<{ version: string }>('select version from seaql_migrations order by version')
  return found.map(({ version }) => version)
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = Date.now()
  await work()
  return Date.now() - began
}
