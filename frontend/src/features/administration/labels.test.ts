import { expect, test } from 'vitest'
import { groupLabels, knownKinds, messageKinds } from './labels'
import { groups } from './search-params'
import declared from '../../../../openapi/events.json'

const sources = import.meta.glob<string>(
  ['../../../../api/src/features/**/*.rs', '!**/tests.rs', '!**/tests/**'],
  { query: '?raw', import: 'default', eager: true },
)

const quoted = /"([a-z_]+\.[a-z_]+)"/g
const kindsIn = (texts: string[]) =>
  new Set(texts.flatMap((text) => [...text.matchAll(quoted)].map(([, kind = '']) => kind)))

/** The source files that write to the access log. */
const readers = Object.values(sources)
  .map((text) => text.replace(/#\[cfg\(test\)\][^]*/, ''))
  .filter((text) => /access_log::record/.test(text))
const written = new Set([...Object.keys(declared.events), ...kindsIn(readers)])

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
  const senders = Object.entries(sources).filter(([path]) => /\/(notices|invitations\/mails)\.rs$/.test(path))
  expect(senders.length).toBeGreaterThan(4)
  const events = kindsIn(senders.map(([, text]) => text.replace(/#\[cfg\(test\)\][^]*/, '')))
  expect([...messageKinds].toSorted()).toEqual([...events].toSorted())
})
