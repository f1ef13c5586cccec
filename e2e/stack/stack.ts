import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

import { startMailSink, type MailSink } from '../mail/sink.ts'
import { Directory } from '../society/directory.ts'
import { startSociety, type Society } from '../society/society.ts'
import { writeConfig, type Protocol } from './config.ts'
import type { Ports } from './ports.ts'
import type { Undo } from './undo.ts'

export interface Plan {
  /** A separate directory for the configuration, the log and, by default, the database. */
  directory: string
  ports: Ports
  publicUrl?: string
  databaseUrl?: string
  protocol?: Protocol
}

export interface Surroundings {
  config: string
  publicUrl: string
  mail: MailSink
  /** Starts the society. The member directory has to be written before. */
  openSociety(directoryFile: string, access: Access): Promise<Society>
}

interface Access {
  password: string
  offerPersonas: boolean
  testRoute: boolean
  ahead?: () => number
}

const secret = (): string => randomBytes(24).toString('base64url')

/** Everything around the service: a mail server, a society, and the configuration. */
export async function surround(plan: Plan, undo: Undo): Promise<Surroundings> {
  const { directory, ports } = plan
  const publicUrl = plan.publicUrl ?? `http://localhost:${ports.app}`
  const client = { id: 'tandem', secret: secret() }
  const mail = await startMailSink(ports)
  undo.add(mail.close)
  const config = writeConfig({
    directory,
    port: ports.app,
    publicUrl,
    databaseUrl: plan.databaseUrl ?? `sqlite://${join(directory, 'tandem.db')}`,
    issuer: `http://127.0.0.1:${ports.society}`,
    client,
    smtpUrl: mail.smtpUrl,
    protocol: plan.protocol,
  })
  const openSociety = async (directoryFile: string, access: Access) => {
    const society = await startSociety({
      ...access,
      port: ports.society,
      directory: Directory.read(directoryFile),
      client: {
        ...client,
        redirectUri: `${publicUrl}/api/v1/session/callback`,
        afterSignOut: `${publicUrl}/`,
        backChannelSignOut: `http://127.0.0.1:${ports.app}/api/v1/session/logout-events`,
      },
    })
    undo.add(society.close)
    return society
  }
  return { config, publicUrl, mail, openSociety }
}
