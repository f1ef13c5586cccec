import { parseArgs } from 'node:util'

import { tandemBinary } from '../stack/binary.ts'
import { Supervisor } from '../stack/supervisor.ts'
import type { Undo } from '../stack/undo.ts'
import { makeTemplate } from '../support/database.ts'
import { signIn } from '../support/fixtures.ts'
import { setLanguage } from '../support/language.ts'
import { startTandem, type Tandem } from '../support/tandem.ts'
import { openBrowser } from './browser.ts'
import { complaints, figures, median, runOnce, type Figures } from './measure.ts'
import { PLACES, type Place } from './places.ts'
import { judge, keep, keepRun, print, type Verdict } from './report.ts'

function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string', default: '5' } },
  })
  const unknown = positionals.find((name) => !PLACES.some((place) => place.name === name))
  if (unknown) throw new Error(`no page is called "${unknown}": ${PLACES.map(({ name }) => name).join(', ')}`)
  const places = PLACES.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  return { runs: Number(values.runs), places }
}

async function startStack(undo: Undo): Promise<Tandem> {
  const template = await makeTemplate('sqlite', tandemBinary())
  undo.add(template.remove)
  const tandem = await startTandem(tandemBinary(), template, 'openid_connect')
  undo.add(tandem.stop)
  return tandem
}

/** The languages that browsers request, with their own names. */
const LANGUAGES = { 'en-GB': 'English', 'fr-FR': 'Français' }

interface Reading extends Place {
  language: keyof typeof LANGUAGES
}

async function measure(place: Reading, tandem: Tandem, runs: number, undo: Undo): Promise<Verdict[]> {
  const { port, page } = await openBrowser(tandem.url, undo, place.language)
  if (place.persona) await signIn(page, tandem, tandem.person(place.persona).email, place.address)
  await page.goto(place.address)
  await setLanguage(page, LANGUAGES[place.language], place.persona !== null)
  await page.goto('about:blank')
  const all: Figures[] = []
  for (let number = 1; number <= runs; number += 1) {
    const result = await runOnce(`${tandem.url}${place.address}`, port)
    keepRun(place.name, number, result)
    all.push(figures(result))
    console.log(`${place.name}, ${number} of ${runs}: ${JSON.stringify(all.at(-1))}`)
    if (number === runs) for (const complaint of complaints(result)) console.log(`  ${complaint}`)
  }
  return judge(place, median(all))
}

await new Supervisor().run(async (supervisor) => {
  const { runs, places } = asked()
  const tandem = await startStack(supervisor.undo)
  const verdicts: Verdict[] = []
  for (const language of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
    for (const place of places) {
      const reading = { ...place, language, name: `${place.name} ${language.slice(0, 2)}` }
      verdicts.push(...(await measure(reading, tandem, runs, supervisor.undo)))
    }
  }
  console.log('')
  print(verdicts)
  keep(verdicts)
  const missed = verdicts.filter(({ isMet }) => !isMet).length
  await supervisor.stop(missed === 0 ? 'Every goal is met.' : `${missed} missed.`, missed === 0 ? 0 : 1)
})
