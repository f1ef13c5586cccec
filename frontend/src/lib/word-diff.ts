import { diffWords } from 'diff'

export interface WordChange {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** The differences of two texts, word by word. The words are those of the language, also without spaces between them. */
export function wordChanges(before: string, after: string, locale: string): WordChange[] {
  if (before === after) return after === '' ? [] : [{ kind: 'same', text: after }]
  const intlSegmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  return diffWords(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

/** What was removed and what was added in its place are one change. */
export function groupChanges(changes: WordChange[]): WordChange[][] {
  const groups: WordChange[][] = []
  for (const change of changes) {
    const last = groups.at(-1)
    const continues = last?.[0]?.kind !== 'same' && change.kind !== 'same'
    if (last && continues) last.push(change)
    else groups.push([change])
  }
  return groups
}

export const countChanges = (changes: WordChange[]): number =>
  groupChanges(changes).filter(([first]) => first?.kind !== 'same').length
