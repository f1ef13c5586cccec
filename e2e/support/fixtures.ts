import { readFileSync } from 'node:fs'

import { test as base, expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'

import { tandemBinary } from '../stack/binary.ts'
import type { Protocol } from '../stack/config.ts'
import { makeTemplate, type Engine, type Template } from './database.ts'
import { startTandem, type Persona, type Tandem } from './tandem.ts'
import { watch } from './watch.ts'

export type { Tandem } from './tandem.ts'
export { expect }

type OpenBrowser = (options?: BrowserContextOptions) => Promise<Page>

interface Fixtures {
  /** The protocol of the society. */
  protocol: Protocol
  tandem: Tandem
  /** Opens a new, empty browser. Any error in it fails the test. */
  open: OpenBrowser
  /** Opens a browser in which this persona has signed in, at this address. */
  as: (persona: Persona, address?: string, options?: BrowserContextOptions) => Promise<Page>
}

interface WorkerFixtures {
  engine: Engine
  /** The time at which service and society start, if it must not be now. */
  startsAt: Date | undefined
  template: Template
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: ['sqlite', { option: true, scope: 'worker' }],

  startsAt: [undefined, { option: true, scope: 'worker' }],

  template: [
    async ({ engine, startsAt }, use) => {
      const template = await makeTemplate(engine, tandemBinary(), startsAt)
      await use(template)
      await template.remove()
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  protocol: ['openid_connect', { option: true }],

  tandem: async ({ template, protocol }, use, testInfo) => {
    const tandem = await startTandem(tandemBinary(), template, protocol)
    await use(tandem)
    await tandem.stop()
    if (testInfo.status !== testInfo.expectedStatus) {
      const log = readFileSync(tandem.logFile, 'utf8')
      const notable = log.split('\n').filter((line) => /\b(WARN|ERROR)\b/.test(line))
      // The report prints only the beginning of a text, so the warnings come separately.
      await testInfo.attach('service warnings', { body: notable.join('\n'), contentType: 'text/plain' })
      await testInfo.attach('service log', { body: log, contentType: 'text/plain' })
    }
  },

  open: async ({ browser, tandem, contextOptions, locale, timezoneId, viewport, serviceWorkers }, use) => {
    const defaults = { ...contextOptions, locale, timezoneId, viewport, serviceWorkers, baseURL: tandem.url }
    const opened: { page: Page; faults: string[] }[] = []
    await use(async (options = {}) => {
      const one = await openWatched(browser, tandem.url, { ...defaults, ...options })
      opened.push(one)
      return one.page
    })
    for (const { page } of opened) await page.context().close()
    expect(
      opened.flatMap(({ faults }) => faults),
      'nothing goes wrong on any page',
    ).toEqual([])
  },

  as: async ({ open, tandem }, use) => {
    await use(async (persona, address = '/', options) => {
      const page = await open(options)
      await signIn(page, tandem, tandem.person(persona).email, address)
      return page
    })
  },

  page: async ({ open }, use) => {
    await use(await open())
  },
})

async function openWatched(browser: Browser, app: string, options: BrowserContextOptions) {
  const context = await browser.newContext(options)
  const faults = await watch(context, app)
  return { page: await context.newPage(), faults }
}

/** Through the society's own form, as members do. */
export async function signIn(page: Page, tandem: Tandem, email: string, returnTo = '/'): Promise<void> {
  await page.goto(`/api/v1/session/sign-in?${new URLSearchParams({ return_to: returnTo })}`)
  await fillSignIn(page, tandem, email)
  await page.waitForURL((url) => url.origin === tandem.url)
}

export async function fillSignIn(page: Page, tandem: Tandem, email: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Sign in to the society' })).toBeVisible()
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(tandem.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}
