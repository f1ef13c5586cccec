import type { Receiver } from '../receiver.ts'
import type { Store } from '../store.ts'
import { untilNoneWaits } from './evidence.ts'
import { append, type Happening } from './happenings.ts'
import type { Lives, Steps } from './lives.ts'

interface Field {
  lives: Lives
  steps: Steps
  receiver: Receiver
  store: Store
}

/** `MAIL`, `RCPT`, `DATA` and the final dot. Some attempts end earlier. */
const STEPS_A_MAIL = 4
const TRIES_A_MAIL = 1 / 0.7
/** Events are appended during this share of the kills, and this share of the e-mails is sent meanwhile. */
const HAPPENING = 0.75
const SENT = 0.8

/** Appends events and kills workers. Returns how many were killed while they sent an e-mail. */
export async function killAgainAndAgain(field: Field, events: Happening[], kills: number): Promise<number> {
  const { lives, steps, receiver, store } = field
  const slice = Math.ceil(events.length / (kills * HAPPENING))
  const meanSteps = Math.round((events.length * TRIES_A_MAIL * STEPS_A_MAIL * SENT) / kills)
  let cut = 0
  for (let life = 0; life < kills; life += 1) {
    await append(store, events.slice(life * slice, (life + 1) * slice))
    await lives.live(life, steps, meanSteps)
    if (receiver.underWay() > 0) cut += 1
    await lives.kill()
  }
  return cut
}

/** The last worker completes the remaining work. */
export async function finish(lives: Lives, store: Store, withinMs: number): Promise<void> {
  lives.begin()
  await untilNoneWaits(store, withinMs)
  await lives.end()
}
