import { parseArgs } from 'node:util'

import type { Page } from '@playwright/test'

import { openBrowser } from '../lighthouse/browser.ts'
import { tandemBinary } from '../stack/binary.ts'
import { Supervisor } from '../stack/supervisor.ts'
import type { Undo } from '../stack/undo.ts'
import { makeTemplate } from '../support/database.ts'
import { signIn } from '../support/fixtures.ts'
import { startTandem, type Tandem } from '../support/tandem.ts'

/** A very cheap phone: a sixth of this machine's processor, 400 kbit/s, and a round trip of 150 ms. */
const PHONE = {
  viewport: { width: 390, height: 844 },
  slowerBy: 6,
  bytesASecond: 400_000 / 8,
  roundTrip: 150,
}

interface Wait {
  what: string
  /** Milliseconds. */
  goal: number
  took: number[]
}

type Visit = (page: Page, tandem: Tandem) => Promise<number>

async function slowDown(page: Page): Promise<void> {
  await page.setViewportSize(PHONE.viewport)
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PHONE.roundTrip,
    downloadThroughput: PHONE.bytesASecond,
    uploadThroughput: PHONE.bytesASecond,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slowerBy })
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await act()
  return performance.now() - begun
}

/** With an empty cache, as for a visitor who follows a link in an e-mail. */
const firstVisit: Visit = async (page) => {
  await slowDown(page)
  return timed(async () => {
    const heading = page.getByRole('heading', { level: 1 }).waitFor({ state: 'visible' })
    await page.goto('/programmes/isbt', { waitUntil: 'commit' })
    await heading
  })
}

const toTheFirstMentor: Visit = async (page, tandem) => {
  await signIn(page, tandem, tandem.person('both').email, '/p/isbt/mentee')
  const link = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Find' })
  await page.setViewportSize(PHONE.viewport)
  await link.waitFor()
  await slowDown(page)
  return timed(async () => {
    await link.click()
    await page.getByRole('article').first().waitFor({ state: 'visible' })
  })
}

/** The list of mentors by its address, with an empty cache: from an e-mail, on a new phone. */
const straightToMentors: Visit = async (page, tandem) => {
  await signIn(page, tandem, tandem.person('both').email, '/nothing')
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await slowDown(page)
  return timed(async () => {
    await page.goto('/p/isbt/mentee/find', { waitUntil: 'commit' })
    await page.locator('main').getByRole('article').first().waitFor({ state: 'visible' })
  })
}

const WAITS: { what: string; goal: number; visit: Visit }[] = [
  { what: 'first visit to a programme: its heading can be read', goal: 2_500, visit: firstVisit },
  { what: 'from the link at home to the first mentor', goal: 4_000, visit: toTheFirstMentor },
  { what: 'mentors by their address, nothing kept', goal: 8_000, visit: straightToMentors },
]

async function measure(runs: number, tandem: Tandem, undo: Undo): Promise<Wait[]> {
  const waits: Wait[] = []
  for (const { what, goal, visit } of WAITS) {
    const took: number[] = []
    for (let number = 1; number <= runs; number += 1) {
      const { page } = await openBrowser(tandem.url, undo)
      took.push(await visit(page, tandem))
      await page.context().close()
    }
    waits.push({ what, goal, took })
  }
  return waits
}

const median = (all: number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN

await new Supervisor().run(async (supervisor) => {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
  const template = await makeTemplate('sqlite', tandemBinary())
  supervisor.undo.add(template.remove)
  const tandem = await startTandem(tandemBinary(), template, 'openid_connect')
  supervisor.undo.add(tandem.stop)
  const waits = await measure(Number(values.runs), tandem, supervisor.undo)
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`
  console.table(
    waits.map(({ what, goal, took }) => ({
      what,
      goal: `≤ ${seconds(goal)}`,
      median: seconds(median(took)),
      all: took.map(seconds).join(', '),
      met: median(took) <= goal,
    })),
  )
  const missed = waits.filter(({ goal, took }) => median(took) > goal).length
  await supervisor.stop(missed === 0 ? 'Every goal is met.' : `${missed} missed.`, missed === 0 ? 0 : 1)
})
