import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from '@playwright/test'

import { startIndependent, type IndependentSociety } from '../society/independent/independent.ts'
import { tandemBinary } from '../stack/binary.ts'
import { Clock } from '../stack/clock.ts'
import { writeConfig } from '../stack/config.ts'
import { freePort } from '../stack/ports.ts'
import { run } from '../stack/process.ts'
import { migrate, serve } from '../stack/service.ts'
import { Undo } from '../stack/undo.ts'
import { createDatabase, dropDatabase } from '../support/database.ts'
import { expect, test as base } from '../support/fixtures.ts'

interface Other {
  url: string
  society: IndependentSociety
  clock: Clock
  signIn(page: Page, email: string, returnTo: string): Promise<void>
}

const ADA = 'ada.lind@members.test'
const BO = 'bo.ek@members.test'

/** Claims of a society that does not know our format: numbers, its own words, and a time with a date. */
const people = () => ({
  [ADA]: {
    name: 'Ada Lind',
    email: ADA,
    email_verified: 'true',
    updated_at: '2026-11-01T08:00:00Z',
    membership: { status: 'Paid-up', number: 12345, until: '2039-12-31T00:00:00Z' },
    tandem_roles: 'administrator coordinator:guided',
  },
  [BO]: { email: BO, membership: { status: 'PAID-UP', number: '00077', until: 2208902400 } },
})

const READING = `
[society.claims]
status = "membership.status"
number = "membership.number"
valid_until = "membership.until"
[society.status_words]
paid-up = "active"
resigned = "lapsed"
`

const test = base.extend<{ other: Other }>({
  other: async ({ engine }, use, testInfo) => {
    // The first run on a machine installs the provider.
    testInfo.setTimeout(240_000)
    const undo = new Undo()
    const directory = mkdtempSync(join(tmpdir(), 'tandem-another-'))
    undo.add(() => rmSync(directory, { recursive: true, force: true }))
    const [port, societyPort] = [await freePort(), await freePort()]
    const url = `http://localhost:${port}`
    const [password, clientSecret] = [randomBytes(9), randomBytes(24)].map((bytes) =>
      bytes.toString('hex'),
    ) as [string, string]
    try {
      const society = await startIndependent({
        directory,
        port: societyPort,
        appUrl: url,
        password,
        clientSecret,
        people: people(),
      })
      undo.add(society.close)
      const name = `tandem_another_${process.pid}`
      const databaseUrl =
        engine === 'sqlite' ? `sqlite://${join(directory, 'tandem.db')}` : await createDatabase(name)
      if (engine === 'postgres') undo.add(() => dropDatabase(name))
      const config = writeConfig({
        directory,
        port,
        publicUrl: url,
        databaseUrl,
        issuer: society.issuer,
        client: { id: 'tandem', secret: clientSecret },
        smtpUrl: 'smtp://127.0.0.1:1',
      })
      appendFileSync(config, READING)
      await migrate(tandemBinary(), config)
      await run(tandemBinary(), ['load-programme', 'guided', '--config', config])
      const clock = new Clock(directory)
      const log = join(directory, 'tandem.log')
      const service = await serve(tandemBinary(), config, port, log, clock.environment())
      undo.add(service.stop)
      await use({
        url,
        society,
        clock,
        signIn: async (page, email, returnTo) => {
          await page.goto(`${url}/api/v1/session/sign-in?${new URLSearchParams({ return_to: returnTo })}`)
          await page.getByLabel('E-mail').fill(email)
          await page.getByLabel('Password').fill(password)
          await page.getByRole('button', { name: 'Sign in' }).click()
          await page.waitForURL((at) => at.origin === url)
        },
      })
      if (testInfo.status !== testInfo.expectedStatus) {
        await testInfo.attach('service log', { path: log })
      }
    } finally {
      await undo.all()
    }
  },
})

const session = async (page: Page, other: Other) =>
  (await (await page.request.get(`${other.url}/api/v1/session`)).json()) as Record<string, unknown>

test('a provider that shares no code with ours: signed in, refreshed, lapsed, signed out', async ({
  browser,
  other,
}) => {
  const page = await browser.newPage()
  await other.signIn(page, ADA, '/programmes/guided')
  await expect(page).toHaveURL(`${other.url}/programmes/guided`)
  expect(await session(page, other)).toMatchObject({
    access: 'active',
    administrator: true,
    coordinates: ['guided'],
    name_required: false,
    member: {
      display_name: 'Ada Lind',
      email: ADA,
      membership: { status: 'active', number: '12345', valid_until: '2039-12-31' },
    },
  })

  // The membership data is too old by now: the society is asked with the refresh token, twice, because the token is
  // rotated.
  for (const category of ['fellow', 'emeritus']) {
    other.society.change(ADA, { membership_category: category })
    other.clock.passDays(2)
    await expect
      .poll(() => session(page, other))
      .toMatchObject({ access: 'active', member: { membership: { category } } })
  }

  other.society.change(ADA, { membership: { status: 'Resigned', number: 12345 } })
  other.clock.passDays(2)
  await expect.poll(() => session(page, other)).toMatchObject({ access: 'restricted', reason: 'lapsed' })
  await page.goto(`${other.url}/access`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('membership')

  await page.getByRole('button', { name: 'Account of Ada Lind' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  // A society with one programme shows it to every visitor.
  await expect(page).toHaveURL(`${other.url}/programmes/guided`)
  expect(await session(page, other)).toMatchObject({ access: 'anonymous' })
  await page.goto(`${other.url}/api/v1/session/sign-in`)
  await expect(page.getByLabel('Password')).toBeVisible()
  await page.close()
})

test('a member whom the society does not name says a name, and comes to where they wanted to go', async ({
  browser,
  other,
}) => {
  const page = await browser.newPage({ locale: 'en-GB' })
  await other.signIn(page, BO, '/programmes/guided')
  await expect(page.getByRole('heading', { level: 1, name: 'What is your name?' })).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Please enter your name.')).toBeVisible()
  await page.getByLabel('Full name').fill('Bo Ek')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(`${other.url}/programmes/guided`)
  expect(await session(page, other)).toMatchObject({
    name_required: false,
    member: { display_name: 'Bo Ek', membership: { number: '00077', valid_until: '2039-12-31' } },
  })
  await page.close()
})
