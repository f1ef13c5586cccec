import { expect, test } from 'vitest'
import { groupLabels, knownKinds, messageKinds } from './labels'
import { groups } from './search-params'

const sources = import.meta.glob<string>(
  ['../../../../api/src/features/**/*.rs', '!**/tests.rs', '!**/tests/**'],
  { query: '?raw', import: 'default', eager: true },
)

const quoted = /"([a-z_]+\.[a-z_]+)"/g
const kindsIn = (texts: string[]) =>
  new Set(texts.flatMap((text) => [...text.matchAll(quoted)].map(([, kind = '']) => kind)))

/** The files that append an event or note a look, and those that say what their kinds are. */
const writers = Object.values(sources)
  .map((text) => text.replace(/#\[cfg\(test\)\][^]*/, ''))
  .filter((text) => /events::append|audit::looked|impl Event for/.test(text))
const written = kindsIn(writers)

const beginningOf = (kind: string) => kind.replace(/\.[^]*/, '.')

test('every kind that the service writes has its sentence, and no sentence is of another', () => {
  expect(written.size).toBeGreaterThan(50)
  expect([...knownKinds].toSorted()).toEqual([...written].toSorted())
})

test('every kind that the service writes can be looked for', () => {
  expect(new Set<string>(groups)).toEqual(new Set([...written].map(beginningOf)))
  expect(Object.keys(groupLabels).toSorted()).toEqual([...groups].toSorted())
})

test('every message that the service sends has its words', () => {
  const senders = Object.entries(sources).filter(([path]) =>
    /notifications\/(rules|subscriber\/invitation_mails)\.rs$/.test(path),
  )
  expect(senders).toHaveLength(2)
  expect([...messageKinds].toSorted()).toEqual([...kindsIn(senders.map(([, text]) => text))].toSorted())
})
