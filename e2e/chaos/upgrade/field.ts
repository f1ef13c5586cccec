import { binaryBefore } from '../../stack/binary.ts'
import { makeCrowd } from '../crowd.ts'
import type { Trial } from '../part.ts'
import { startReceiver, TAKES_ALL, type Receiver } from '../receiver.ts'
import { Balancer } from '../rolling/balancer.ts'
import { makeProgramme } from '../society.ts'
import { makeStore, type Store } from '../store.ts'
import { CountedCallers } from './counted.ts'
import { Load } from './load.ts'
import { Side } from './side.ts'

const CONNECTIONS = 64

export interface Field {
  store: Store
  receiver: Receiver
  config: string
  /** The trial with the old binary. */
  before: Trial
  old: Side
  /** Not started yet, but known to the balancer. */
  next: Side
  balancer: Balancer
  callers: CountedCallers
  load: Load
}

/** A database that the old binary has created, with this many people of each role, and running old replicas. */
export async function makeField(trial: Trial, people: number): Promise<Field> {
  const store = await makeStore(trial.engine, trial.directory)
  trial.undo.add(() => store.close())
  const receiver = await startReceiver(TAKES_ALL)
  trial.undo.add(() => receiver.close())
  const before = { ...trial, binary: binaryBefore() }
  const config = await makeProgramme(before, store, { smtpUrl: receiver.url })
  const crowd = await makeCrowd(store, `upgrade ${trial.seed}`, { mentees: people, mentors: people })
  const administrator = store.id(crowd.mentors[0]?.member ?? '')
  await store.run(`update members set administrator = true where id = ${administrator}`)
  const [old, next] = [await Side.make(before, config), await Side.make(trial, config)]
  await old.begin()
  const balancer = await Balancer.before([...old.replicas, ...next.replicas])
  trial.undo.add(() => balancer.close())
  const callers = new CountedCallers(CONNECTIONS)
  trial.undo.add(() => callers.close())
  const load = new Load(callers, balancer.base, trial.seed, crowd)
  return { store, receiver, config, before, old, next, balancer, callers, load }
}
