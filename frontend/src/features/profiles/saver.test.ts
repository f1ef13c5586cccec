import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readSlots } from '@/lib/draft-store'
import { createDraftStore } from './drafts'
import { blankProfile } from './fixtures.test-data'
import type { Changes, Field, FieldError, Versioned } from './model'
import { validateChanges } from './rules'
import { ProfileSaver, type Outcome } from './saver'

/** A profile on the other side of the wire: refuses an old version, as the service does. */
class Wire {
  saved: Versioned = { profile: blankProfile, etag: 'v1' }
  sent: Changes[] = []
  next: Outcome | null = null
  private version = 1

  put(changes: Changes): Versioned {
    this.version += 1
    this.saved = { profile: { ...this.saved.profile, ...changes }, etag: `v${this.version}` }
    return this.saved
  }

  load = async () => this.saved

  save = async (changes: Changes, etag: string): Promise<Outcome> => {
    this.sent.push(changes)
    const next = this.next
    this.next = null
    if (next) return next
    if (etag !== this.saved.etag) return { kind: 'changed_elsewhere' }
    return { kind: 'saved', answer: this.put(changes) }
  }
}

function saverOn(wire: Wire) {
  const saver = new ProfileSaver(wire.saved, {
    service: wire,
    draft: createDraftStore('draft'),
    check: (changes) => validateChanges(changes, { topics_at_most: 3, expertise_at_most: null }),
  })
  const stop = saver.start()
  return { saver, stop }
}

describe('saving a profile as it is typed', () => {
  let wire: Wire
  beforeEach(() => {
    vi.useFakeTimers()
    localStorage.clear()
    wire = new Wire()
  })
  afterEach(() => vi.useRealTimers())

  it('sends one request for a burst of typing, with the changed fields only', async () => {
    const { saver } = saverOn(wire)
    saver.change('headline', 'H')
    saver.change('headline', 'Haemovigilance lead')
    saver.change('languages', ['en', 'fr'])
    expect(saver.snapshot().status).toBe('waiting')
    await vi.advanceTimersByTimeAsync(800)
    expect(wire.sent).toEqual([{ headline: 'Haemovigilance lead', languages: ['en', 'fr'] }])
    expect(saver.snapshot().status).toBe('saved')
    expect(localStorage.length).toBe(0)
  })

  it('sends nothing when a change is taken back', async () => {
    const { saver } = saverOn(wire)
    saver.change('headline', 'x')
    saver.change('headline', '')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(wire.sent).toEqual([])
    expect(saver.snapshot().status).toBe('saved')
  })

  it('keeps what is typed while a save is under way and sends it afterwards', async () => {
    const { saver } = saverOn(wire)
    saver.change('headline', 'one')
    const flight = saver.flush()
    saver.change('headline', 'one and two')
    await flight
    expect(saver.snapshot().edits).toEqual({ headline: 'one and two' })
    await vi.advanceTimersByTimeAsync(800)
    expect(wire.saved.profile.headline).toBe('one and two')
  })

  it('survives a reload: the draft comes back and goes out', async () => {
    const first = saverOn(wire)
    wire.next = { kind: 'offline' }
    first.saver.change('statement', 'Kept through the tunnel')
    await vi.advanceTimersByTimeAsync(800)
    expect(first.saver.snapshot().status).toBe('not_saved')
    wire.next = { kind: 'offline' }
    first.stop()
    const second = saverOn(wire)
    expect(second.saver.snapshot().edits).toEqual({ statement: 'Kept through the tunnel' })
    await vi.advanceTimersByTimeAsync(10)
    expect(wire.saved.profile.statement).toBe('Kept through the tunnel')
  })

  it('tries again by itself after a dropped connection', async () => {
    const { saver } = saverOn(wire)
    wire.next = { kind: 'offline' }
    saver.change('headline', 'Back soon')
    await vi.advanceTimersByTimeAsync(800)
    expect(saver.snapshot().setback).toEqual({ kind: 'offline' })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(saver.snapshot().status).toBe('saved')
  })

  it('waits for the person after an expired session, with the draft kept', async () => {
    const { saver } = saverOn(wire)
    wire.next = { kind: 'signed_out' }
    saver.change('headline', 'Still here')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(wire.sent).toHaveLength(1)
    expect(saver.snapshot().status).toBe('not_saved')
    expect(readSlots('draft').map(({ raw }) => raw)).toEqual([expect.stringContaining('Still here')])
  })

  it('joins a change made elsewhere to another field without asking', async () => {
    const { saver } = saverOn(wire)
    wire.put({ country: 'KE' })
    saver.change('headline', 'Mine')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(wire.saved.profile).toMatchObject({ headline: 'Mine', country: 'KE' })
    expect(saver.snapshot().saved.profile.country).toBe('KE')
  })

  it('asks when the same field was changed elsewhere, and never overwrites it silently', async () => {
    const { saver } = saverOn(wire)
    saver.change('headline', 'Mine')
    wire.put({ headline: 'Theirs' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(wire.saved.profile.headline).toBe('Theirs')
    expect(saver.snapshot()).toMatchObject({
      status: 'conflict',
      conflicts: [{ field: 'headline', mine: 'Mine', theirs: 'Theirs' }],
    })
  })

  it.each([
    ['mine', 'Mine'],
    ['theirs', 'Theirs'],
  ] as const)('keeps %s once the person has chosen', async (choice, kept) => {
    const { saver } = saverOn(wire)
    saver.change('headline', 'Mine')
    wire.put({ headline: 'Theirs' })
    await vi.advanceTimersByTimeAsync(800)
    saver.resolve('headline', choice)
    await vi.advanceTimersByTimeAsync(800)
    expect(wire.saved.profile.headline).toBe(kept)
    expect(saver.snapshot().status).toBe('saved')
  })

  it('shows a refused field, saves the others, and sends it again only once changed', async () => {
    const { saver } = saverOn(wire)
    const faults: Partial<Record<Field, FieldError>> = {
      country: { code: 'unknown_country', args: {} },
    }
    wire.next = { kind: 'invalid', faults }
    saver.change('country', 'XX')
    saver.change('headline', 'Fine')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(wire.sent[1]).toEqual({ headline: 'Fine' })
    expect(wire.sent).toHaveLength(2)
    expect(saver.snapshot()).toMatchObject({ status: 'invalid', faults })
    saver.change('country', 'KE')
    await vi.advanceTimersByTimeAsync(800)
    expect(wire.saved.profile.country).toBe('KE')
  })

  it('does not send what is plainly wrong', async () => {
    const { saver } = saverOn(wire)
    saver.change('topics', ['a', 'b', 'c', 'd'])
    await vi.advanceTimersByTimeAsync(5_000)
    expect(wire.sent).toEqual([])
    expect(saver.snapshot().faults.topics).toEqual({ code: 'too_many', args: { max: 3 } })
  })
})

describe('two tabs that were offline', () => {
  const left = (tab: string, at: number, edits: Changes, base: Changes) =>
    localStorage.setItem(`tandem.draft.draft@${tab}`, JSON.stringify({ at, value: { edits, base } }))
  /** Both are closed by now: no lock of theirs is held. */
  const nobodyIsOpen = () => vi.stubGlobal('navigator', { locks: { query: async () => ({ held: [] }) } })

  beforeEach(() => {
    vi.useFakeTimers()
    localStorage.clear()
    nobodyIsOpen()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('both get their words saved, one after the other', async () => {
    const wire = new Wire()
    left('one', 1, { headline: 'From the first' }, { headline: '' })
    left('two', 2, { statement: 'From the second' }, { statement: '' })
    const { saver } = saverOn(wire)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(wire.sent).toEqual([{ statement: 'From the second' }, { headline: 'From the first' }])
    expect(wire.saved.profile).toMatchObject({ headline: 'From the first', statement: 'From the second' })
    expect(saver.snapshot().status).toBe('saved')
    expect(readSlots('draft')).toEqual([])
  })

  it('are laid side by side where both wrote the same field', async () => {
    const wire = new Wire()
    left('one', 1, { headline: 'From the first' }, { headline: '' })
    left('two', 2, { headline: 'From the second' }, { headline: '' })
    const { saver } = saverOn(wire)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(wire.saved.profile.headline).toBe('From the second')
    expect(saver.snapshot().conflicts).toMatchObject([
      { field: 'headline', mine: 'From the first', theirs: 'From the second' },
    ])
    expect(readSlots('draft').map(({ raw }) => raw)).toContainEqual(expect.stringContaining('From the first'))
  })

  it('do not take from each other what is still being written', async () => {
    vi.stubGlobal('navigator', { locks: { query: async () => ({ held: [{ name: 'tandem.tab.one' }] }) } })
    const wire = new Wire()
    const { saver } = saverOn(wire)
    left('one', 1, { headline: 'From the first' }, { headline: '' })
    saver.change('statement', 'Here')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(wire.sent).toEqual([{ statement: 'Here' }])
    expect(readSlots('draft')).toHaveLength(1)
  })
})
