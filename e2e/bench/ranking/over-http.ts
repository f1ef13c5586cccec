import { get, type Measured } from '../load/generator.ts'
import { sum } from '../load/meter.ts'
import type { Bench, Figure } from '../part.ts'
import { oneRequest, uuid } from '../read.ts'
import { enrolmentId, secretOf } from '../society/people.ts'
import { ENGINES, makeStage, NAME, type Stage } from '../stage.ts'
import { count, cpu, ms, mustAnswer } from '../words.ts'

const RATE = 200
const SECONDS = 8
const SLOWEST_MS = 25
const READS = 3
const FILTERS = 'expertise=blood-components,rare-donors&languages=fr,sw'

/** Each mentee in turn requests the first page of their list. */
function firstPage({ society }: Stage, filters: string, more = ''): (n: number) => string {
  const { mentors, mentees } = society.size
  return (n) => {
    const mentee = mentors + (n % mentees)
    return get(`/api/v1/enrolments/${uuid(enrolmentId(mentee))}/matches?${filters}`, secretOf(mentee), more)
  }
}

const steady = (measured: Measured): string => `p50 ${ms(measured.p50)}, p99 ${ms(measured.p99)}`

async function figures(stage: Stage, scan: number): Promise<Figure[]> {
  const at = (request: (n: number) => string) => stage.open(RATE, SECONDS, request)
  const reading = mustAnswer(200, await at(oneRequest(stage)), 'read')
  const list = mustAnswer(200, await at(firstPage(stage, FILTERS)), 'list')
  const whole = mustAnswer(200, await at(firstPage(stage, '')), 'list')
  const packed = mustAnswer(200, await at(firstPage(stage, FILTERS, 'accept-encoding: br\r\n')), 'list')
  const allowed = scan + READS * sum(reading.cpu)
  const ratio = sum(list.cpu) / allowed
  const where = `${count(stage.society.size.mentors)} mentors, ${NAME[stage.engine]}`
  return [
    {
      what: `processor time of a filtered first page, ${where}`,
      goal: `≤ scan + ${READS} reads`,
      figure: cpu(list.cpu),
      against: `scan ${ms(scan)} + ${READS} × ${cpu(reading.cpu)}`,
      ratio,
      isMet: ratio <= 1,
    },
    {
      what: `the same at ${RATE} a second, ${where}`,
      goal: `p99 ≤ ${SLOWEST_MS} ms`,
      figure: steady(list),
      ratio: list.p99 / SLOWEST_MS,
      isMet: list.p99 <= SLOWEST_MS,
    },
    { what: 'without filters', goal: '', figure: `${cpu(whole.cpu)}, ${steady(whole)}` },
    {
      what: 'filtered, packed by brotli',
      goal: '',
      figure: `${cpu(packed.cpu)}, ${count(packed.bytes)} bytes`,
    },
  ]
}

/** The ranked list as the app requests it. */
export async function overHttp(bench: Bench, mentors: number, scan: number): Promise<Figure[]> {
  const all: Figure[] = []
  for (const engine of ENGINES) {
    const stage = await makeStage(bench, engine, mentors)
    all.push(...(await figures(stage, scan)))
    await stage.stop()
  }
  return all
}
