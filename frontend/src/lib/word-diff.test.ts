import { expect, test } from 'vitest'
import { countChanges, groupChanges, wordChanges, type WordChange } from './word-diff'

const of = (changes: WordChange[], kind: WordChange['kind']) =>
  changes.filter((change) => change.kind === kind).map((change) => change.text.trim())

test('a replaced word is removed and added as one change', () => {
  const changes = wordChanges('Eight meetings of 45 minutes.', 'Six meetings of 45 minutes.', 'en-GB')
  expect(of(changes, 'removed')).toEqual(['Eight'])
  expect(of(changes, 'added')).toEqual(['Six'])
  expect(countChanges(changes)).toBe(1)
})

test('nothing differs between equal texts', () => {
  expect(wordChanges('The same.', 'The same.', 'en-GB')).toEqual([{ kind: 'same', text: 'The same.' }])
  expect(wordChanges('', '', 'en-GB')).toEqual([])
})

test.each([
  ['fr', 'Nous nous voyons chaque mois.', 'Nous nous voyons chaque semaine.', 'mois', 'semaine'],
  ['ar', 'نلتقي كل شهر.', 'نلتقي كل أسبوع.', 'شهر', 'أسبوع'],
  ['zh', '我们每月见面。', '我们每周见面。', '每月', '每周'],
])('words of %s are compared as words', (locale, before, after, removed, added) => {
  const changes = wordChanges(before, after, locale)
  expect(of(changes, 'removed')).toEqual([removed])
  expect(of(changes, 'added')).toEqual([added])
})

test('every word of both texts can be read from the changes', () => {
  const [before, after] = [
    'Answers within three days.\nNo calls.',
    'Answers within a week.\nNo calls on Sundays.',
  ]
  const changes = wordChanges(before, after, 'en-GB')
  const read = (leftOut: WordChange['kind']) =>
    groupChanges(changes)
      .flat()
      .filter(({ kind }) => kind !== leftOut)
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s/g, '')
  expect(read('removed')).toBe(after.replaceAll(/\s/g, ''))
  expect(read('added')).toBe(before.replaceAll(/\s/g, ''))
})
