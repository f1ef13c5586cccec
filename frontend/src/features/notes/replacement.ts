/** A part of a text that was replaced. Places count UTF-16 units, as text areas and Yjs do. */
export interface Replacement {
  at: number
  removed: number
  inserted: string
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/**
 * The smallest replacement that makes `before` into `after`; null if they are the same. An edit ends at the caret:
 * that tells which of several equal letters was typed. It never begins or ends within a surrogate pair, because both
 * halves would be lost if another person edited between them.
 */
export function replacementOf(before: string, after: string, caret: number): Replacement | null {
  if (before === after) return null
  let kept = 0
  const keptAtMost = Math.min(before.length, after.length - caret)
  while (kept < keptAtMost && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1
  if (isLowSurrogate(before.charCodeAt(before.length - kept))) kept -= 1
  let at = 0
  const atMost = Math.min(before.length, after.length) - kept
  while (at < atMost && before[at] === after[at]) at += 1
  if (isHighSurrogate(before.charCodeAt(at - 1))) at -= 1
  return {
    at,
    removed: before.length - kept - at,
    inserted: after.slice(at, after.length - kept),
  }
}

/** Half a surrogate pair and U+0000 cannot be stored. */
export const storable = (text: string): string =>
  text.replaceAll(/\p{Surrogate}/gu, '\u{fffd}').replaceAll('\0', '')

/** A change of a text in the form of Yjs: what is kept, inserted and removed, in order. */
export type Delta = { retain?: number; insert?: unknown; delete?: number }[]

/** Where a selection is after a change by somebody else. What is inserted at its edges stays outside. */
export function selectionAfter(delta: Delta, start: number, end: number): [start: number, end: number] {
  const isCaret = start === end
  let at = 0
  let [from, to] = [start, end]
  for (const { retain = 0, insert, delete: removed = 0 } of delta) {
    at += retain
    if (typeof insert === 'string') {
      if (at < from || (at === from && !isCaret)) from += insert.length
      if (at < to) to += insert.length
      at += insert.length
    }
    if (from > at) from = Math.max(at, from - removed)
    if (to > at) to = Math.max(at, to - removed)
  }
  return [from, Math.max(from, to)]
}

/** The end of the last change: where the caret belongs after an undo. */
export function endOf(delta: Delta): number {
  let at = 0
  let end = 0
  for (const { retain = 0, insert, delete: removed = 0 } of delta) {
    at += retain
    if (typeof insert === 'string') at += insert.length
    if (typeof insert === 'string' || removed > 0) end = at
  }
  return end
}
