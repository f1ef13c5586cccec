import { DatabaseSync } from 'node:sqlite'

import type { Door } from './people.ts'
import { Knowledge, type Things } from './things.ts'

export interface Role {
  name: string
  people: { cookie: string; things: Things }[]
  /** What those who are nobody may name. */
  things: Things
  /** Sessions to be ended by signing out. */
  spare: string[]
}

const PEOPLE = 6
const SPARE_SESSIONS = 4
const STAFF = ['coordinator', 'administrator'] as const

/** Letters that failed for good, for an administrator to send again. */
const FAILED = `update deliveries set status = 'dead', attempts = 12
  where id in (select id from deliveries order by id limit 20)`

export async function prepareRoles(door: Door, databaseFile: string, tokens: string[]): Promise<Role[]> {
  const database = new DatabaseSync(databaseFile)
  try {
    database.exec(`pragma busy_timeout = 5000; ${FAILED}`)
    const knowledge = new Knowledge(database)
    const persona = (name: string) =>
      door.society.directory.personas().find((person) => person.persona === name)?.sub ?? name
    const subjects: Record<string, string[]> = {
      mentee: knowledge.busiest('mentee', PEOPLE),
      mentor: knowledge.busiest('mentor', PEOPLE),
      coordinator: [persona('coordinator')],
      administrator: [persona('administrator')],
    }
    const involved = Object.values(subjects).flat()
    const common = { ...knowledge.common(), token: tokens, member: knowledge.bystanders(involved) }
    const roles: Role[] = [{ name: 'anonymous', people: [], things: common, spare: [] }]
    for (const [name, members] of Object.entries(subjects)) {
      const overseen = STAFF.some((staff) => staff === name) ? knowledge.overseen() : {}
      roles.push(await prepareRole(name, members, { ...common, ...overseen }, door, knowledge))
    }
    return roles
  } finally {
    database.close()
  }
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
    const session = knowledge.newestSessions(subject, SPARE_SESSIONS)
    role.spare.push(await door.signIn(subject))
    const own = Object.entries(knowledge.of(subject)).filter(([, values]) => values.length > 0)
    role.people.push({ cookie, things: { ...common, ...Object.fromEntries(own), session } })
  }
  return role
}
