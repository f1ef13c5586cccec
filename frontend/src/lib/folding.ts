/* oxlint-disable no-misleading-character-class -- single code points are meant. */

import spellings from '../../../api/kernel/spellings.csv?raw'

/**
 * Folds texts for a search in the browser: case, accents, and British or American spelling make no difference. It
 * follows the service (`api/kernel/src/folding.rs`) and uses the same list of spellings.
 */

const pairs = spellings
  .split('\n')
  .filter((row) => row !== '' && !row.startsWith('#'))
  .map((row) => row.split(',') as [string, string])

const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ς: 'σ',
}
const spelled: Record<string, string> = { ä: 'ae', ö: 'oe', ø: 'oe', ü: 'ue', å: 'aa' }

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/['’‘`ʼ\u00ad\u200b-\u200f\u2060-\u2069\ufeff\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[ßæœøłđðıς]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

function otherSpelling(way: string, [british, american]: [string, string]): string {
  const isWithin = british.length < american.length && way.includes(american)
  if (way.includes(british) && !isWithin) return way.replaceAll(british, american)
  return way.replaceAll(american, british)
}

function inBothSpellings(word: string): string[] {
  let ways = [word]
  for (const pair of pairs)
    ways = Array.from(new Set(ways.concat(ways.map((way) => otherSpelling(way, pair)))))
  return ways
}

/** Each search word in all its possible spellings. */
export function searchWords(text: string): string[][] {
  const composed = text.normalize('NFC').toLowerCase()
  const plain = folded(text).split(' ').filter(Boolean)
  const long = folded(composed.replaceAll(/[äöøüå]/g, (letter) => spelled[letter] ?? letter)).split(' ')
  return plain.map((word, index) => inBothSpellings(word).concat(inBothSpellings(long[index] ?? word)))
}

/** Whether every word occurs in the text, in any order. */
export function matchesWords(words: string[][], text: string): boolean {
  const whole = folded(text)
  return words.every((ways) => ways.some((way) => whole.includes(way)))
}
