import { chromium as playwright } from '@playwright/test'

import { root } from '../stack/binary.ts'
import { run } from '../stack/process.ts'
import { chromium } from '../support/chromium.ts'
import { launch } from './launch.ts'
import type { Figure, Part } from './part.ts'
import { makeEmpty } from './society/society.ts'

const PAGE = '/programmes/isbt'
const LARGEST_VISIT_KIB = 300

interface Budget {
  what: string
  KiB: number
  limit: number
}

async function budgets(): Promise<Budget[]> {
  const { stdout } = await run('node', ['scripts/budget.mjs', '--json'], { cwd: root('frontend') })
  return JSON.parse(stdout) as Budget[]
}

const held = (what: string, KiB: number, limit: number): Figure => ({
  what,
  goal: `≤ ${limit} KiB`,
  figure: `${KiB.toFixed(1)} KiB`,
  ratio: KiB / limit,
  isMet: KiB <= limit,
})

/** All transferred bytes, with headers, as the browser counts them. */
async function bytesOfFirstVisit(url: string): Promise<{ bytes: number; answers: number }> {
  const browser = await playwright.launch({ executablePath: chromium(), args: ['--no-sandbox'] })
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  const found = { bytes: 0, answers: 0 }
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    found.bytes += encodedDataLength
    found.answers += 1
  })
  await session.send('Network.enable')
  await page.goto(url, { waitUntil: 'networkidle' })
  await browser.close()
  return found
}

/** The size of a page of the app. */
export const web: Part = async (bench) => {
  const { config, port } = await makeEmpty(bench, 'sqlite')
  await launch(bench, config, port)
  const { bytes, answers } = await bytesOfFirstVisit(`http://localhost:${port}${PAGE}`)
  const all = await budgets()
  const isFirst = ({ what }: Budget) => what.startsWith('first load')
  const firsts = all.filter(isFirst)
  const heaviest = all.filter((one) => !isFirst(one)).toSorted((a, b) => b.KiB - a.KiB)[0]
  if (firsts.length === 0 || !heaviest)
    throw new Error('the app is not built: npm --prefix frontend run build')
  return [
    ...firsts.map(({ what, KiB, limit }) => held(`JavaScript of the ${what}, gzip`, KiB, limit)),
    held(`JavaScript of the heaviest route beside it, gzip: ${heaviest.what}`, heaviest.KiB, heaviest.limit),
    held(`all bytes of a first visit to ${PAGE}, ${answers} answers`, bytes / 1024, LARGEST_VISIT_KIB),
  ]
}
