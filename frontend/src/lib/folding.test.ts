import { expect, it } from 'vitest'
import { matchesWords, searchWords } from './folding'

const found = (words: string, text: string) => matchesWords(searchWords(words), text)

it('finds words of medicine in both spellings, in any order', () => {
  const text = 'Haemovigilance and paediatric leukaemia; tumours of the oesophagus'
  const words = ['hemovigilance', 'pediatric HAEMOVIGILANCE', 'leukemia tumor', 'esophagus']
  expect(words.filter((word) => !found(word, text))).toEqual([])
  expect(found('haemovigilance', 'Hemovigilance')).toBe(true)
  expect(found('hemovigilance plants', text)).toBe(false)
})

it('finds letters and the two in their place', () => {
  expect(found('müller', 'Mueller')).toBe(true)
  expect(found('muller', 'Müller')).toBe(true)
  expect(found('Weiss', 'Weiß')).toBe(true)
  expect(found('østergård', 'Oestergaard')).toBe(true)
})
