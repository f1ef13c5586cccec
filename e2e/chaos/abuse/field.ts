import type { Callers } from '../caller.ts'
import type { Person } from '../crowd.ts'
import type { Trial } from '../part.ts'
import type { Replica } from '../program.ts'
import type { Others } from './others.ts'

/** Where the abuse takes place. */
export interface Field {
  trial: Trial
  replica: Replica
  others: Others
  callers: Callers
  /** A mentor who sends what they like. */
  sender: Person
  /** The mentor who comes next. */
  next: Person
}
