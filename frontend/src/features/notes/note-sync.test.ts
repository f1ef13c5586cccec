import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { createKeptEdits } from './kept-edits'
import { type Exchange, longestNote, type NoteConnection } from './model'
import { NoteSync } from './note-sync'

const facts = { revision: 0, updatedAt: null, updatedBy: null }

/** The service: it merges updates and answers with what the sender lacks. */
class Service implements NoteConnection {
  readonly doc = new Doc()
  revision = 0
  requests = 0
  /** Answers with this instead of merging. */
  refusal: Exchange | null = null
  /** Requests wait until it resolves. */
  gate: Promise<void> = Promise.resolve()

  async exchange(update: Uint8Array, stateVector: Uint8Array): Promise<Exchange> {
    this.requests += 1
    await this.gate
    if (this.refusal) return this.refusal
    const before = this.text
    applyUpdate(this.doc, update)
    if (this.text !== before) this.revision += 1
    return {
      kind: 'merged',
      update: encodeStateAsUpdate(this.doc, stateVector),
      stateVector: encodeStateVector(this.doc),
      facts: { revision: this.revision, updatedAt: '2026-11-30T12:00:00Z', updatedBy: 'mentee' },
    }
  }

  get text(): string {
    return this.doc.getText('text').toJSON()
  }
}

let service: Service
const stops: Array<() => void> = []

beforeEach(() => {
  vi.useFakeTimers()
  service = new Service()
})

afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.useRealTimers()
})

function open(member = 'amina') {
  const doc = new Doc()
  applyUpdate(doc, encodeStateAsUpdate(service.doc))
  const kept = createKeptEdits(member, 'mentorship', 'note')
  const sync = new NoteSync(doc, { connection: service, kept, facts })
  const stop = sync.start()
  stops.push(stop)
  const text = doc.getText('text')
  return {
    sync,
    stop,
    write: (words: string) => text.insert(text.length, words),
    shorten: (characters: number) => text.delete(0, characters),
    text: () => text.toJSON(),
  }
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const keptKeys = () => Object.keys(localStorage).filter((key) => key.includes('note.'))

describe('sending', () => {
  it('waits for a pause in the typing, but not longer than a second and a half', async () => {
    const note = open()
    await pass(0)
    const before = service.requests
    note.write('One')
    await pass(300)
    expect(service.requests).toBe(before)
    await pass(100)
    expect(service.text).toBe('One')
    for (let key = 0; key < 10; key += 1) {
      note.write('.')
      await pass(200)
    }
    expect(service.text.length).toBeGreaterThan(5)
  })

  it('makes one request at a time, and the next one has what was typed meanwhile', async () => {
    const note = open()
    await pass(0)
    let release = () => {}
    service.gate = new Promise((resolve) => {
      release = resolve
    })
    const before = service.requests
    note.write('One')
    await pass(500)
    note.write(' two')
    await pass(5_000)
    expect(service.requests).toBe(before + 1)
    expect(note.sync.snapshot().status).toBe('saving')
    release()
    await pass(500)
    expect(service.text).toBe('One two')
    expect(note.sync.snapshot()).toMatchObject({ status: 'saved', isTouched: true, revision: 2 })
  })

  it('sends a deletion too', async () => {
    service.doc.getText('text').insert(0, 'One two')
    const note = open()
    note.shorten(4)
    await pass(500)
    expect(service.text).toBe('two')
  })

  it('asks every twenty seconds, when the window is looked at, and when another browser has written', async () => {
    const note = open()
    await pass(0)
    const theirs = service.doc.getText('text')
    theirs.insert(0, 'Theirs')
    await pass(20_000)
    expect(note.text()).toBe('Theirs')
    theirs.insert(6, ', again')
    window.dispatchEvent(new Event('focus'))
    await pass(0)
    expect(note.text()).toBe('Theirs, again')
    theirs.insert(13, ' and again')
    service.revision = 7
    note.sync.announce(7)
    await pass(0)
    expect(note.text()).toBe('Theirs, again and again')
    const before = service.requests
    note.sync.announce(7)
    await pass(0)
    expect(service.requests).toBe(before)
  })

  it('asks again if another browser wrote during a request', async () => {
    const note = open()
    await pass(0)
    const before = service.requests
    note.write('Mine')
    await pass(400)
    const answered = service.requests
    note.sync.announce(9)
    service.revision = 9
    await pass(1_000)
    expect(answered).toBe(before + 1)
    expect(service.requests).toBe(before + 2)
  })
})

describe('without a connection', () => {
  it('keeps the edits, tries again after growing pauses, and at once when the browser is online', async () => {
    const note = open()
    await pass(0)
    service.refusal = { kind: 'offline' }
    const before = service.requests
    note.write('Written on a train')
    await pass(60_000)
    expect(note.sync.snapshot()).toMatchObject({ status: 'not_saved', failure: { kind: 'offline' } })
    expect(service.requests - before).toBeLessThan(12)
    service.refusal = null
    window.dispatchEvent(new Event('online'))
    await pass(0)
    expect(service.text).toBe('Written on a train')
    expect(note.sync.snapshot()).toMatchObject({ status: 'saved', failure: null })
    expect(keptKeys()).toEqual([])
  })

  it('sends after a reload what was written before it', async () => {
    const first = open()
    await pass(0)
    service.refusal = { kind: 'offline' }
    first.write('Written on a train')
    first.stop()
    await pass(0)
    expect(keptKeys()).toHaveLength(1)
    service.refusal = null
    service.doc.getText('text').insert(0, 'Theirs. ')
    const second = open()
    await pass(500)
    expect(second.text()).toBe(service.text)
    expect(service.text).toContain('Written on a train')
    expect(service.text).toContain('Theirs.')
    expect(keptKeys()).toEqual([])
  })

  it('does not send what another member wrote at the same computer', async () => {
    service.refusal = { kind: 'offline' }
    const first = open('amina')
    first.write('By Amina')
    first.stop()
    await pass(0)
    service.refusal = null
    open('kwame')
    await pass(30_000)
    expect(service.text).toBe('')
  })

  it('sends again what the service lost', async () => {
    const note = open()
    note.write('Important')
    await pass(1_000)
    const restored = new Service()
    note.sync.announce(0)
    Object.assign(service, { doc: restored.doc })
    await pass(21_000)
    await pass(1_000)
    expect(restored.doc.getText('text').toJSON()).toBe('Important')
  })

  it('sends everything if the service lacks what the edits build on', async () => {
    service.doc.getText('text').insert(0, 'Base. ')
    const note = open()
    await pass(0)
    note.write('Mine.')
    service.refusal = { kind: 'incomplete' }
    await pass(400)
    Object.assign(service, { doc: new Doc() })
    service.refusal = null
    await pass(100)
    expect(service.text).toBe('Base. Mine.')
  })
})

describe('a refusal', () => {
  it('keeps what was typed while signed out, and sends it later', async () => {
    const note = open()
    await pass(0)
    service.refusal = { kind: 'signed_out' }
    note.write('Mine')
    await pass(500)
    expect(note.sync.snapshot()).toMatchObject({ status: 'not_saved', failure: { kind: 'signed_out' } })
    expect(keptKeys()).toHaveLength(1)
    service.refusal = null
    window.dispatchEvent(new Event('focus'))
    await pass(0)
    expect(service.text).toBe('Mine')
  })

  it('does not send a note that is too long, and sends it when it is shorter', async () => {
    const note = open()
    await pass(0)
    const before = service.requests
    note.write('x'.repeat(longestNote + 10))
    await pass(500)
    expect(service.text).toBe('')
    expect(service.requests).toBe(before + 1)
    expect(note.sync.snapshot()).toMatchObject({
      status: 'not_saved',
      failure: { kind: 'too_long' },
      characters: longestNote + 10,
    })
    note.shorten(10)
    await pass(500)
    expect(service.text).toHaveLength(longestNote)
    expect(note.sync.snapshot().failure).toBeNull()
  })

  it('still shows what others write, if both together are too long', async () => {
    const note = open()
    await pass(0)
    service.refusal = { kind: 'too_long' }
    note.write('x'.repeat(30_000))
    await pass(400)
    service.refusal = null
    service.doc.getText('text').insert(0, 'y'.repeat(30_000))
    await pass(500)
    expect(note.text()).toHaveLength(60_000)
    expect(service.text).toHaveLength(30_000)
    expect(note.sync.snapshot().failure).toEqual({ kind: 'too_long' })
    note.shorten(20_000)
    await pass(500)
    expect(service.text).toHaveLength(40_000)
    expect(note.sync.snapshot()).toMatchObject({ status: 'saved', failure: null })
  })

  it('of the edits is not repeated until they have changed', async () => {
    const note = open()
    await pass(0)
    service.refusal = { kind: 'refused', problem: null }
    note.write('Mine')
    await pass(400)
    service.refusal = null
    await pass(60_000)
    expect(service.text).toBe('')
    expect(note.sync.snapshot()).toMatchObject({ status: 'not_saved', failure: { kind: 'refused' } })
    note.write('!')
    await pass(500)
    expect(service.text).toBe('Mine!')
  })

  it('because the mentorship has ended stops the requests and keeps the text', async () => {
    const note = open()
    await pass(0)
    service.refusal = { kind: 'ended' }
    note.write('Too late')
    await pass(500)
    expect(note.sync.snapshot()).toMatchObject({ status: 'not_saved', failure: { kind: 'ended' } })
    const before = service.requests
    await pass(60_000)
    expect(service.requests).toBe(before)
    expect(note.text()).toBe('Too late')
  })
})

it('holds back what others write while a word is composed', async () => {
  const note = open()
  await pass(0)
  note.sync.hold(true)
  service.doc.getText('text').insert(0, 'Theirs')
  note.sync.announce(1)
  await pass(0)
  expect(note.text()).toBe('')
  note.sync.hold(false)
  expect(note.text()).toBe('Theirs')
})

it('keeps two tabs of one person equal', async () => {
  const [one, two] = [open(), open()]
  await pass(0)
  one.write('One. ')
  two.write('Two. ')
  await pass(21_000)
  expect(one.text()).toBe(two.text())
  expect(one.text()).toHaveLength(10)
  expect(keptKeys()).toEqual([])
})
