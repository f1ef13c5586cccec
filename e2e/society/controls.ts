import type { IncomingMessage, ServerResponse } from 'node:http'

import { json, readJson } from '../stack/http.ts'
import type { Directory, Person } from './directory.ts'

/** The changes that a test can make to the society. */
export interface Controls {
  directory: Directory
  /** Signs with new keys from now on. The old keys stay published, because tokens that they signed are still in use. */
  rotateKeys(): void
  setDown(isDown: boolean): void
}

const MEMBERS = '/test/members/'

/** Handles POST requests below /test/: `members/<email>`, `keys` and `outage`. */
export async function control(
  controls: Controls,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') return json(response, 405, { error: 'POST only' })
  const body = (await readJson(request)) as Record<string, unknown>
  if (path.startsWith(MEMBERS)) {
    const email = decodeURIComponent(path.slice(MEMBERS.length))
    const person = controls.directory.change(email, body as Partial<Person>)
    return person ? json(response, 200, person) : json(response, 404, { error: 'no such member' })
  }
  if (path === '/test/keys') controls.rotateKeys()
  else if (path === '/test/outage') controls.setDown(body.down === true)
  else return json(response, 404, { error: 'nothing to control here' })
  json(response, 200, {})
}
