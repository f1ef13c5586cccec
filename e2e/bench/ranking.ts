import type { Part } from './part.ts'
import { index } from './ranking/index.ts'
import { library, scanOf } from './ranking/library.ts'
import { overHttp } from './ranking/over-http.ts'

const MENTORS = 100_000

/** The ranked list: the library alone, its index, and over HTTP. */
export const ranking: Part = async (bench) => [
  ...(await library(bench)),
  ...(await index(bench, MENTORS)),
  ...(await overHttp(bench, MENTORS, scanOf(MENTORS))),
]
