import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'

import { finder, parseCatalogue } from '../texts/catalogue.ts'
import { parseFluent } from '../texts/mails.ts'

test('a message is found with whatever stands in its placeholders, and as a word of its own', () => {
  equal(finder('Sent {start} · open until {until}').test('Sent 3 May · open until 9 May'), true)
  equal(finder('Home').test('Homeward'), false)
  equal(finder('<0>Read</0> the rules.').test('Read the rules.'), true)
  equal(finder('Signed in.').test('Signed in!'), false)
})

test('of a plural, any case counts', () => {
  const found = finder('{count, plural, =0 {Nobody} one {# mentor} other {# mentors}}')
  for (const shown of ['Nobody', '1 mentor', '12 mentors']) equal(found.test(shown), true, shown)
  equal(found.test('many people'), false)
})

test('a catalogue is read with contexts, origins and strings of several lines', () => {
  const text = '#: src/a.tsx\nmsgctxt "request"\nmsgid ""\n"One "\n"two"\nmsgstr "Un \\"deux\\""\n'
  deepEqual(parseCatalogue(text), [
    { english: 'One two', translated: 'Un "deux"', context: 'request', origins: ['src/a.tsx'] },
  ])
})

test('mails are read with their attributes and paragraphs', () => {
  const [one, two] = parseFluent(
    'colon = :\n# said\nletter =\n    .subject = Hello\n    .body =\n        One\n\n        Two\n',
  )
  deepEqual([...(one?.parts ?? [])], [['', ':']])
  equal(two?.parts.get('subject'), 'Hello')
  equal(two?.parts.get('body')?.trim(), 'One\n\nTwo')
})
