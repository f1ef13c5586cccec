import { LIMITS } from './abuse/field.ts'
import { refusesPacked } from './abuse/packed.ts'
import { takesPictures } from './abuse/pictures.ts'
import { cutsSlow } from './abuse/slow.ts'
import { Others } from './abuse/others.ts'
import { Callers } from './caller.ts'
import { makeCrowd } from './crowd.ts'
import type { Part } from './part.ts'
import { Replica } from './program.ts'
import { makeProgramme } from './society.ts'
import { makeStore } from './store.ts'

const SETTINGS = {
  TANDEM__LIMITS__UPLOADS_PER_MINUTE: '10000000',
  TANDEM__LIMITS__LOOKUPS_PER_MINUTE: '10000000',
  TANDEM__LIMITS__HEAD_SECONDS: String(LIMITS.head),
  TANDEM__LIMITS__GRACE_SECONDS: String(LIMITS.grace),
  TANDEM__LIMITS__BODY_SECONDS: String(LIMITS.body),
  TANDEM__LIMITS__UPLOAD_SECONDS: String(LIMITS.upload),
  TANDEM__LIMITS__UNREAD_SECONDS: String(LIMITS.unread),
}

/** Clients send hostile requests, and other members notice nothing. */
export const abuse: Part = async (trial) => {
  const store = await makeStore(trial.engine, trial.directory)
  trial.undo.add(() => store.close())
  const config = await makeProgramme(trial, store)
  const crowd = await makeCrowd(store, `abuse ${trial.seed}`, { mentees: 4, mentors: 4 })
  const replica = await Replica.make(trial, config, SETTINGS)
  replica.begin()
  await replica.ready()
  const callers = new Callers(16)
  trial.undo.add(() => callers.close())
  const [reader] = crowd.mentees
  const [sender, next] = crowd.mentors
  if (!reader || !sender || !next) throw new Error('nobody is there')
  const others = new Others(callers, replica, reader.cookie, !trial.short)
  await others.settle()
  const field = { trial, replica, others, callers, sender, next }
  const goals = [...(await refusesPacked(field)), ...(await cutsSlow(field))]
  others.rest()
  goals.push(...(await takesPictures(field)))
  return { goals, figures: others.figures() }
}
