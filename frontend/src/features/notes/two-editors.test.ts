import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { createKeptEdits } from './kept-edits'
import type { Exchange, NoteConnection } from './model'
import { NoteSync } from './note-sync'
import { TextBinding } from './text-binding'

const facts = { revision: 0, updatedAt: null, updatedBy: null }

/** Whole numbers below a limit, the same in each run. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const random = seeded(2026)
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A relay on a bad line: it drops requests, drops answers, repeats and delays. */
class Relay implements NoteConnection {
  readonly doc = new Doc()
  isReliable = false
  dropped = 0
  repeated = 0

  async exchange(update: Uint8Array, stateVector: Uint8Array): Promise<Exchange> {
    const fate = this.isReliable ? 9 : random(10)
    await wait(random(700))
    if (fate === 0) return this.drop()
    applyUpdate(this.doc, update)
    if (fate === 1) return this.drop()
    if (fate === 2) {
      this.repeated += 1
      void wait(random(3_000)).then(() => applyUpdate(this.doc, update))
    }
    const answer = {
      kind: 'merged' as const,
      update: encodeStateAsUpdate(this.doc, stateVector),
      stateVector: encodeStateVector(this.doc),
      facts,
    }
    await wait(random(700))
    return answer
  }

  private drop(): Exchange {
    this.dropped += 1
    return { kind: 'offline' }
  }
}

/** Each is one character of two units that nobody else writes, so that none can be lost unnoticed. */
let written = 0
const inserted = new Set<string>()
const deleted = new Set<string>()
const newWord = () =>
  Array.from({ length: 1 + random(3) }, () => {
    const letter = String.fromCodePoint(0x20000 + written)
    written += 1
    inserted.add(letter)
    return letter
  }).join('')

function editor(relay: Relay, name: string) {
  const area = document.createElement('textarea')
  document.body.append(area)
  const doc = new Doc()
  const sync = new NoteSync(doc, {
    connection: relay,
    kept: createKeptEdits(name, 'mentorship', 'note'),
    facts,
  })
  const onComposing = (isComposing: boolean) => sync.hold(isComposing)
  const binding = new TextBinding(area, doc.getText('text'), { onComposing })
  const stop = sync.start()
  let isComposing = false
  /** Replaces a random part, as a browser does: first the text area changes, then it says so. */
  const edit = () => {
    const letters = Array.from(area.value)
    const from = random(letters.length + 1)
    const removed = letters.slice(from, from + random(letters.length > 600 ? 6 : 2))
    for (const letter of removed) deleted.add(letter)
    const start = letters.slice(0, from).join('').length
    area.setRangeText(newWord(), start, start + removed.join('').length, 'end')
    area.dispatchEvent(new InputEvent('input'))
    if (random(20) !== 0) return
    isComposing = !isComposing
    area.dispatchEvent(new CompositionEvent(isComposing ? 'compositionstart' : 'compositionend'))
  }
  const end = () => {
    area.dispatchEvent(new CompositionEvent('compositionend'))
    window.dispatchEvent(new Event('online'))
  }
  const close = () => {
    stop()
    binding.destroy()
    area.remove()
  }
  return { area, doc, sync, edit, end, close }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

// It takes some seconds, because each of the 10,000 edits is a real change of a text area, merged by both.
it('loses and doubles nothing in 10,000 edits by two people on a bad line', { timeout: 60_000 }, async () => {
  const relay = new Relay()
  const editors = [editor(relay, 'amina'), editor(relay, 'kwame')]
  for (let edit = 0; edit < 10_000; edit += 1) {
    editors[random(2)]?.edit()
    if (random(15) === 0) await vi.advanceTimersByTimeAsync(random(900))
    if (random(600) === 0) await vi.advanceTimersByTimeAsync(25_000)
  }
  relay.isReliable = true
  for (const { end } of editors) end()
  await vi.advanceTimersByTimeAsync(120_000)

  const text = relay.doc.getText('text').toJSON()
  for (const { area, doc, sync } of editors) {
    expect(doc.getText('text').toJSON()).toBe(text)
    expect(area.value).toBe(text)
    expect(sync.snapshot().status).toBe('saved')
  }
  const left = Array.from(text)
  expect(new Set(left).size).toBe(left.length)
  expect(new Set(left)).toEqual(new Set([...inserted].filter((letter) => !deleted.has(letter))))
  expect(relay.dropped).toBeGreaterThan(50)
  expect(relay.repeated).toBeGreaterThan(25)
  expect(localStorage).toHaveLength(0)
  for (const { close } of editors) close()
})
