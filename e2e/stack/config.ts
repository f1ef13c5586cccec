import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Client } from '../society/provider.ts'

export interface ServiceConfig {
  directory: string
  port: number
  /** The address of the app for browsers: the service's own, unless there is a proxy before it. */
  publicUrl: string
  databaseUrl: string
  issuer: string
  client: Pick<Client, 'id' | 'secret'>
  smtpUrl: string
  /** The protocol of the society; OpenID Connect by default. */
  protocol?: Protocol | undefined
}

export type Protocol = 'openid_connect' | 'oauth2_userinfo'

const text = (value: string) => JSON.stringify(value)

/** The settings that OpenID Connect would publish. */
const withoutOpenId = (issuer: string): string[] => [
  'protocol = "oauth2_userinfo"',
  'scopes = ["profile", "email"]',
  `authorization_url = ${text(`${issuer}/auth`)}`,
  `token_url = ${text(`${issuer}/token`)}`,
  `userinfo_url = ${text(`${issuer}/who`)}`,
]

/** Writes the configuration file of a service for a demonstration or a test. Returns its path. */
export function writeConfig(config: ServiceConfig): string {
  const file = join(config.directory, 'tandem.toml')
  const society = 'https://society.test'
  const lines = [
    '[server]',
    `bind = "127.0.0.1:${config.port}"`,
    `public_url = ${text(config.publicUrl)}`,
    '[database]',
    `url = ${text(config.databaseUrl)}`,
    '[society]',
    'name = "International Society for Transfusion Medicine and Haemostasis"',
    'short_name = "ISTMH"',
    `issuer = ${text(config.issuer)}`,
    ...(config.protocol === 'oauth2_userinfo' ? withoutOpenId(config.issuer) : []),
    `client_id = ${text(config.client.id)}`,
    `client_secret = ${text(config.client.secret)}`,
    `join_url = "${society}/join"`,
    `renew_url = "${society}/renew"`,
    `details_url = "${society}/my-details"`,
    `help_url = "${society}/help"`,
    'contact_email = "mentorship@society.test"',
    'brand = "#a3182f"',
    '[mail]',
    `smtp_url = ${text(config.smtpUrl)}`,
    'from = "Tandem <no-reply@society.test>"',
    '[files]',
    `directory = ${text(join(config.directory, 'files'))}`,
    // Shorter than in production, so that members are notified of a decision sooner.
    '[approvals]',
    'undo_seconds = 5',
    '[log]',
    'level = "info"',
    'format = "text"',
  ]
  // The file contains the client secret.
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 })
  return file
}
