import { expect } from '@playwright/test'

import type { Person } from '../society/directory.ts'
import type { Tandem } from './tandem.ts'

async function control(tandem: Tandem, what: string, body: object = {}): Promise<void> {
  const url = `${tandem.society.issuer}/test/${what}`
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
  expect(answer.status, `the society takes ${what}`).toBe(200)
}

export const rotateKeys = (tandem: Tandem) => control(tandem, 'keys')

export const takeDown = (tandem: Tandem) => control(tandem, 'outage', { down: true })

export const giveBack = (tandem: Tandem) => control(tandem, 'outage', { down: false })

export const changeMember = (tandem: Tandem, email: string, fields: Partial<Person>) =>
  control(tandem, `members/${email}`, fields)
