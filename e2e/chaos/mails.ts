import { judge, LAST, type Evidence } from './mails/check.ts'
import { conduct, refusedOf } from './mails/conduct.ts'
import { controls } from './mails/controls.ts'
import { before, found } from './mails/evidence.ts'
import { happenings } from './mails/happenings.ts'
import { finish, killAgainAndAgain } from './mails/killing.ts'
import { Lives, Steps } from './mails/lives.ts'
import { count, type Goal, type Outcome, type Part } from './part.ts'
import { startReceiver, type Receiver } from './receiver.ts'
import { makeSociety } from './society.ts'
import { makeStore } from './store.ts'

interface Size {
  members: number
  mails: number
  kills: number
  /** Milliseconds that the remaining work may take after the last kill. */
  restMs: number
}

const FULL: Size = { members: 600, mails: 10_000, kills: 200, restMs: 420_000 }
const SHORT: Size = { members: 120, mails: 300, kills: 10, restMs: 60_000 }

/** Shorter than in production: the lease of a dead worker, and the delays before an e-mail is sent again. */
const PACE = {
  TANDEM__WORKER__LEASE_SECONDS: '5',
  TANDEM__WORKER__RETRY_AFTER_SECONDS: JSON.stringify([1, ...Array(LAST - 1).fill(2)]),
  TANDEM__LOG__LEVEL: 'error',
}

/** The worker is killed repeatedly while it sends to a mail server that misbehaves. */
export const mails: Part = async (trial) => {
  const size = trial.short ? SHORT : FULL
  const store = await makeStore(trial.engine, trial.directory)
  trial.undo.add(() => store.close())
  const config = await makeSociety(trial, store, size.members)
  const since = await before(store)
  const events = await happenings(store, trial.seed, size.mails)
  const owed = events.flatMap((event) => event.owed)
  const refused = refusedOf(
    trial.seed,
    owed.map(({ address }) => address),
  )
  const steps = new Steps()
  const receiver = await startReceiver(conduct(trial.seed, refused, steps.step))
  trial.undo.add(() => receiver.close())
  const lives = new Lives(trial, config, { ...PACE, TANDEM__MAIL__SMTP_URL: receiver.url })

  const began = Date.now()
  const cut = await killAgainAndAgain({ lives, steps, receiver, store }, events, size.kills)
  const killed = Date.now()
  await finish(lives, store, size.restMs)
  const took = `${seconds(killed - began)} and ${seconds(Date.now() - killed)}`
  const evidence = { owed, refused, ...(await found(store, since, receiver)) }
  return outcome(evidence, receiver, [ofKills(cut, size.kills), ofAnswers(receiver)], took)
}

function outcome(evidence: Evidence, receiver: Receiver, ofTheTrial: Goal[], took: string): Outcome {
  const { goals, repeats } = judge(evidence)
  const { owed, refused } = evidence
  return {
    goals: [...goals, ...ofTheTrial, ...controls(evidence)],
    figures: {
      'repeats by SMTP, under the same Message-ID': count(repeats),
      'letters taken without a word of it': count(receiver.answers.dropped),
      'addresses refused for good': `${refused.size} of ${new Set(owed.map(({ address }) => address)).size}`,
      'seconds with kills, and after the last one': took,
    },
  }
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1)

/** Kills while nothing is being sent would prove little. */
const ofKills = (cut: number, kills: number): Goal => ({
  goal: 'kills, a third or more of them in the middle of a letter',
  figure: `${count(kills)}, ${count(cut)} so`,
  isMet: cut >= kills / 3,
})

function ofAnswers({ answers }: Receiver): Goal {
  const tries = answers.addresses
  // Computed separately, because a kill ends many attempts between the two replies.
  const atAddress = answers.addressesPutOff / tries
  const atLetter = answers.lettersPutOff / answers.letters
  const share = 1 - (1 - atAddress) * (1 - atLetter)
  // Four standard deviations, because a few hundred attempts are not exactly 30 %.
  const play = Math.max(0.03, 4 * Math.sqrt(0.21 / tries))
  return {
    goal: `tries answered "come again": 30 %, give or take ${Math.round(play * 100)}`,
    figure: `${(share * 100).toFixed(1)} % of ${count(tries)}`,
    isMet: Math.abs(share - 0.3) <= play,
  }
}
