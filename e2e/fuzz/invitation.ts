import { setTimeout as wait } from 'node:timers/promises'

import type { Mailbox } from '../mail/mailbox.ts'
import type { Door } from './people.ts'

const GUESTS = ['mentee', 'administrator']
const PATIENCE_MS = 20_000

/** Invites people as the coordinator. Returns the tokens from their e-mails. */
export async function inviteAndRead(door: Door, mailbox: Mailbox): Promise<string[]> {
  const guests = door.society.directory.personas().filter(({ persona }) => GUESTS.includes(persona ?? ''))
  const answer = await fetch(`${door.app}/api/v1/programmes/isbt/invitations`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: door.app,
      cookie: `__Host-session=${await door.signInAs('coordinator')}`,
    },
    body: JSON.stringify({ text: guests.map(({ email }) => email).join('\n') }),
  })
  if (!answer.ok) throw new Error(`nobody could be invited: ${answer.status} ${await answer.text()}`)
  const tokens = () =>
    guests.flatMap(({ email }) =>
      mailbox.list(email).flatMap(({ text }) => /\/invitation\/(\S+)/.exec(text)?.[1] ?? []),
    )
  const deadline = Date.now() + PATIENCE_MS
  while (tokens().length < guests.length && Date.now() < deadline) await wait(100)
  return tokens()
}
