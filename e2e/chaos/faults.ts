import { Callers } from './caller.ts'
import { makeCrowd } from './crowd.ts'
import { ofDatabase } from './faults/database.ts'
import { signIn, societyBehind, staysSignedIn } from './faults/member.ts'
import { ofOther } from './faults/others.ts'
import { FAULTS, Proxy, type Fault } from './faults/proxy.ts'
import { Watch } from './faults/watch.ts'
import type { Goal, Part, Trial } from './part.ts'
import { Replica } from './program.ts'
import { startReceiver, TAKES_ALL } from './receiver.ts'
import { makeProgramme } from './society.ts'
import { makeStore } from './store.ts'
import { freePort } from '../stack/ports.ts'

/** The dependencies of the service fail, one after another, each in four ways. */
export const faults: Part = async (trial) => {
  const faultsOf = trial.short ? FAULTS.slice(0, 2) : FAULTS
  const field = await prepare(trial)
  const { store, replica, proxies, cookie, crowd } = field
  const callers = new Callers(64)
  trial.undo.add(() => callers.close())
  const [who] = crowd.mentees
  if (!who) throw new Error('nobody is there')
  const watch = new Watch(callers, replica, who)
  trial.undo.add(() => watch.end())
  await watch.until(() => watch.readiness.at(-1)?.says === 'ok', 30_000)
  const goals: Goal[] = []
  for (const fault of faultsOf) {
    if (proxies.database) goals.push(...(await ofDatabase(watch, proxies.database, fault)))
  }
  // The society's health is checked only twice a minute, which is too slow for the test suite.
  if (trial.short)
    goals.push(await outage(field, 'reset'), ...(await ofOther(watch, proxies.mail, 'mail', 'cut')))
  for (const fault of trial.short ? [] : faultsOf) {
    const meanwhile = async () => [await staysSignedIn(store, replica.base, cookie, fault)]
    goals.push(...(await ofOther(watch, proxies.society, 'society', fault, meanwhile)))
    goals.push(...(await ofOther(watch, proxies.mail, 'mail', fault)))
  }
  return { goals, figures: { faults: faultsOf.join(', ') } }
}

/** Only the society is down, and a member continues to work. */
async function outage({ store, replica, proxies, cookie }: Field, fault: Fault): Promise<Goal> {
  proxies.society.break(fault)
  const goal = await staysSignedIn(store, replica.base, cookie, fault)
  proxies.society.mend()
  return goal
}

type Field = Awaited<ReturnType<typeof prepare>>

/** A service that reaches its dependencies through proxies. SQLite is a file and needs none. */
async function prepare(trial: Trial) {
  const store = await makeStore(trial.engine, trial.directory)
  trial.undo.add(() => store.close())
  const receiver = await startReceiver(TAKES_ALL)
  trial.undo.add(() => receiver.close())
  const societyPort = await freePort()
  const database =
    trial.engine === 'postgres' ? await proxyBefore(trial, Number(new URL(store.url).port)) : null
  const society = await proxyBefore(trial, societyPort)
  const mail = await proxyBefore(trial, Number(new URL(receiver.url).port))
  const { issuer, close } = await societyBehind(societyPort, society.port)
  trial.undo.add(close)
  const config = await makeProgramme(trial, store, { issuer, smtpUrl: `smtp://127.0.0.1:${mail.port}` })
  const crowd = await makeCrowd(store, `faults ${trial.seed}`, { mentees: 1, mentors: 1 })
  const behind = new URL(store.url)
  if (database) behind.port = String(database.port)
  const replica = await Replica.make(trial, config, { TANDEM__DATABASE__URL: behind.href })
  replica.begin()
  await replica.ready()
  const cookie = await signIn(replica.base, issuer)
  return { store, replica, crowd, cookie, proxies: { database, society, mail } }
}

async function proxyBefore(trial: Trial, port: number): Promise<Proxy> {
  const proxy = await Proxy.before(port)
  trial.undo.add(() => proxy.close())
  return proxy
}
