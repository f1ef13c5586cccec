import { randomBytes } from 'node:crypto'

import { required, whole } from '../stack/environment.ts'
import { Directory } from './directory.ts'
import { startSociety } from './society.ts'

// The society alone, configured by the environment, for example for a service that is started by hand.
const password = process.env.SOCIETY_PASSWORD ?? randomBytes(9).toString('base64url')
const app = process.env.SOCIETY_APP_URL ?? 'http://localhost:8080'

const society = await startSociety({
  port: whole('SOCIETY_PORT', 9400),
  directory: Directory.read(required('SOCIETY_DIRECTORY')),
  password,
  offerPersonas: process.env.SOCIETY_PERSONAS === '1',
  testRoute: process.env.SOCIETY_TEST === '1',
  client: {
    id: required('SOCIETY_CLIENT_ID'),
    secret: required('SOCIETY_CLIENT_SECRET'),
    redirectUri: process.env.SOCIETY_REDIRECT_URI ?? `${app}/api/v1/session/callback`,
    afterSignOut: process.env.SOCIETY_AFTER_SIGN_OUT ?? `${app}/`,
    backChannelSignOut: process.env.SOCIETY_BACK_CHANNEL ?? null,
  },
})
console.log(`society: ${society.issuer}`)
if (!process.env.SOCIETY_PASSWORD) console.log(`society: everybody's password is ${password}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void society.close().then(() => process.exit(0)))
}
