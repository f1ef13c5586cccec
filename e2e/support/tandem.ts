import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Mail, Mailbox } from '../mail/mailbox.ts'
import type { Person } from '../society/directory.ts'
import type { Society } from '../society/society.ts'
import { Clock } from '../stack/clock.ts'
import type { Protocol } from '../stack/config.ts'
import { freePort } from '../stack/ports.ts'
import { serve } from '../stack/service.ts'
import { surround } from '../stack/stack.ts'
import { Undo } from '../stack/undo.ts'
import type { Template } from './database.ts'

/** The personas of the demo data. */
export type Persona =
  'mentee' | 'mentor_one' | 'mentor_two' | 'both' | 'coordinator' | 'administrator' | 'lapsed' | 'non_member'

/** The complete running system of one test. */
export interface Tandem {
  url: string
  password: string
  society: Society
  mailbox: Mailbox
  /** The address for reading the e-mails. */
  mailUrl: string
  logFile: string
  clock: Clock
  person(persona: Persona): Person
  /** A person by their displayed name. */
  named(name: string): Person
  mails(to: string): Mail[]
  stop(): Promise<void>
}

export async function startTandem(binary: string, template: Template, protocol: Protocol): Promise<Tandem> {
  const undo = new Undo()
  try {
    return await assemble({ binary, template, protocol }, undo)
  } catch (error) {
    await undo.all()
    throw error
  }
}

interface Parts {
  binary: string
  template: Template
  protocol: Protocol
}

async function assemble({ binary, template, protocol }: Parts, undo: Undo): Promise<Tandem> {
  const directory = mkdtempSync(join(tmpdir(), 'tandem-test-'))
  undo.add(() => rmSync(directory, { recursive: true, force: true }))
  const database = await template.copyTo(directory)
  undo.add(database.drop)
  const ports = {
    app: await freePort(),
    society: template.societyPort,
    web: await freePort(),
    smtp: await freePort(),
  }
  const around = await surround({ directory, ports, databaseUrl: database.url, protocol }, undo)
  const password = randomBytes(9).toString('base64url')
  const clock = new Clock(directory, template.startsAt)
  const access = { password, offerPersonas: false, testRoute: true, ahead: clock.ahead }
  const society = await around.openSociety(template.directoryFile, access)
  mkdirSync('out/logs', { recursive: true })
  const logFile = `out/logs/${process.pid}-${ports.app}.log`
  const service = await serve(binary, around.config, ports.app, logFile, clock.environment())
  undo.add(service.stop)
  return {
    url: around.publicUrl,
    password,
    society,
    mailbox: around.mail.mailbox,
    mailUrl: around.mail.webUrl,
    logFile,
    clock,
    person: (persona) => only(society, (person) => person.persona === persona, persona),
    named: (name) => only(society, (person) => person.name === name, name),
    mails: (to) => around.mail.mailbox.list(to),
    stop: () => undo.all(),
  }
}

function only(society: Society, fits: (person: Person) => boolean, what: string): Person {
  const person = society.directory.find(fits)
  if (!person) throw new Error(`nobody in the society's directory is ${what}`)
  return person
}
