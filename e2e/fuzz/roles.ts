import type { Store } from '../chaos/store.ts'
import type { Door } from './people.ts'
import { Knowledge, type Things } from './things.ts'

export interface Role {
  name: string
  people: { cookie: string; things: Things }[]
  /** The values for requests without a session. */
  things: Things
  /** Sessions that sign-out requests may end. */
  spare: string[]
}

const PEOPLE = 6
const SPARE_SESSIONS = 4
const STAFF = ['coordinator', 'administrator'] as const

/** Permanently failed deliveries, which an administrator can send again. */
const FAILED = `update deliveries set status = 'dead', attempts = 12
  where id in (select id from deliveries order by id limit 20)`

export async function prepareRoles(door: Door, store: Store, tokens: string[]): Promise<Role[]> {
  await store.run(FAILED)
  const knowledge = new Knowledge(store)
  const persona = (name: string) =>
    door.society.directory.personas().find((person) => person.persona === name)?.sub ?? name
  const subjects: Record<string, string[]> = {
    mentee: await knowledge.busiest('mentee', PEOPLE),
    mentor: await knowledge.busiest('mentor', PEOPLE),
    coordinator: [persona('coordinator')],
    administrator: [persona('administrator')],
  }
  const involved = Object.values(subjects).flat()
  const common = {
    ...(await knowledge.common()),
    token: tokens,
    member: await knowledge.bystanders(involved),
  }
  const roles: Role[] = [{ name: 'anonymous', people: [], things: common, spare: [] }]
  for (const [name, members] of Object.entries(subjects)) {
    const overseen = STAFF.some((staff) => staff === name) ? await knowledge.overseen() : {}
    roles.push(await prepareRole(name, members, { ...common, ...overseen }, door, knowledge))
  }
  return roles
}

async function prepareRole(
  name: string,
  members: string[],
  common: Things,
  door: Door,
  knowledge: Knowledge,
): Promise<Role> {
  const role: Role = { name, people: [], things: common, spare: [] }
  for (const subject of members) {
    const cookie = await door.signIn(subject)
    for (let count = 0; count < SPARE_SESSIONS; count += 1) await door.signIn(subject)
    const session = await knowledge.newestSessions(subject, SPARE_SESSIONS)
    role.spare.push(await door.signIn(subject))
    const own = Object.entries(await knowledge.of(subject)).filter(([, values]) => values.length > 0)
    role.people.push({ cookie, things: { ...common, ...Object.fromEntries(own), session } })
  }
  return role
}
