import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readSlots } from './draft-store'
import { createAutosaveDraft } from './autosave-draft'
import { blankProfile } from '@/features/profiles/fixtures.test-data'
import {
  editableFields,
  type Changes,
  type Field,
  type FieldError,
  type Fields,
  type Profile,
} from '@/features/profiles/model'
import { validateChanges } from '@/features/profiles/rules'
import { Autosave, type SaveOutcome, type Versioned } from './autosave'

type Outcome = SaveOutcome<Profile, Fields, FieldError>

/** Simulates the service: it refuses a change to an old version. */
class Backend {
  saved: Versioned<Profile> = { value: blankProfile, etag: 'v1' }
  sent: Changes[] = []
  next: Outcome | null = null
  private version = 1

  put(changes: Changes): Versioned<Profile> {
    this.version += 1
    this.saved = { value: { ...this.saved.value, ...changes }, etag: `v${this.version}` }
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

function autosaveOn(backend: Backend) {
  const autosave = new Autosave<Profile, Fields, FieldError>(backend.saved, {
    fields: editableFields,
    backend,
    draft: createAutosaveDraft('draft'),
    validate: (changes) => validateChanges(changes, { topics_at_most: 3, expertise_at_most: null }),
  })
  const stop = autosave.start()
  return { autosave, stop }
}

describe('saving a profile as it is typed', () => {
  let backend: Backend
  beforeEach(() => {
    vi.useFakeTimers()
    localStorage.clear()
    backend = new Backend()
  })
  afterEach(() => vi.useRealTimers())

  it('sends one request for a burst of typing, with the changed fields only', async () => {
    const { autosave } = autosaveOn(backend)
    autosave.change('headline', 'H')
    autosave.change('headline', 'Haemovigilance lead')
    autosave.change('languages', ['en', 'fr'])
    expect(autosave.snapshot().status).toBe('waiting')
    await vi.advanceTimersByTimeAsync(800)
    expect(backend.sent).toEqual([{ headline: 'Haemovigilance lead', languages: ['en', 'fr'] }])
    expect(autosave.snapshot().status).toBe('saved')
    expect(localStorage.length).toBe(0)
  })

  it('sends nothing when a change is taken back', async () => {
    const { autosave } = autosaveOn(backend)
    autosave.change('headline', 'x')
    autosave.change('headline', '')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(backend.sent).toEqual([])
    expect(autosave.snapshot().status).toBe('saved')
  })

  it('keeps what is typed while a save is under way and sends it afterwards', async () => {
    const { autosave } = autosaveOn(backend)
    autosave.change('headline', 'one')
    const flight = autosave.flush()
    autosave.change('headline', 'one and two')
    await flight
    expect(autosave.snapshot().edits).toEqual({ headline: 'one and two' })
    await vi.advanceTimersByTimeAsync(800)
    expect(backend.saved.value.headline).toBe('one and two')
  })

  it('survives a reload: the draft comes back and goes out', async () => {
    const first = autosaveOn(backend)
    backend.next = { kind: 'offline' }
    first.autosave.change('statement', 'Kept through the tunnel')
    await vi.advanceTimersByTimeAsync(800)
    expect(first.autosave.snapshot().status).toBe('not_saved')
    backend.next = { kind: 'offline' }
    first.stop()
    const second = autosaveOn(backend)
    expect(second.autosave.snapshot().edits).toEqual({ statement: 'Kept through the tunnel' })
    await vi.advanceTimersByTimeAsync(10)
    expect(backend.saved.value.statement).toBe('Kept through the tunnel')
  })

  it('tries again by itself after a dropped connection', async () => {
    const { autosave } = autosaveOn(backend)
    backend.next = { kind: 'offline' }
    autosave.change('headline', 'Back soon')
    await vi.advanceTimersByTimeAsync(800)
    expect(autosave.snapshot().failure).toEqual({ kind: 'offline' })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(autosave.snapshot().status).toBe('saved')
  })

  it('waits for the person after an expired session, with the draft kept', async () => {
    const { autosave } = autosaveOn(backend)
    backend.next = { kind: 'signed_out' }
    autosave.change('headline', 'Still here')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(backend.sent).toHaveLength(1)
    expect(autosave.snapshot().status).toBe('not_saved')
    expect(readSlots('draft').map(({ raw }) => raw)).toEqual([expect.stringContaining('Still here')])
  })

  it('joins a change made elsewhere to another field without asking', async () => {
    const { autosave } = autosaveOn(backend)
    backend.put({ country: 'KE' })
    autosave.change('headline', 'Mine')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(backend.saved.value).toMatchObject({ headline: 'Mine', country: 'KE' })
    expect(autosave.snapshot().saved.value.country).toBe('KE')
  })

  it('asks when the same field was changed elsewhere, and never overwrites it silently', async () => {
    const { autosave } = autosaveOn(backend)
    autosave.change('headline', 'Mine')
    backend.put({ headline: 'Theirs' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(backend.saved.value.headline).toBe('Theirs')
    expect(autosave.snapshot()).toMatchObject({
      status: 'conflict',
      conflicts: [{ field: 'headline', mine: 'Mine', theirs: 'Theirs' }],
    })
  })

  it.each([
    ['mine', 'Mine'],
    ['theirs', 'Theirs'],
  ] as const)('keeps %s once the person has chosen', async (choice, kept) => {
    const { autosave } = autosaveOn(backend)
    autosave.change('headline', 'Mine')
    backend.put({ headline: 'Theirs' })
    await vi.advanceTimersByTimeAsync(800)
    autosave.resolve('headline', choice)
    await vi.advanceTimersByTimeAsync(800)
    expect(backend.saved.value.headline).toBe(kept)
    expect(autosave.snapshot().status).toBe('saved')
  })

  it('shows a refused field, saves the others, and sends it again only once changed', async () => {
    const { autosave } = autosaveOn(backend)
    const errors: Partial<Record<Field, FieldError>> = {
      country: { code: 'unknown_country', args: {} },
    }
    backend.next = { kind: 'invalid', errors }
    autosave.change('country', 'XX')
    autosave.change('headline', 'Fine')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(backend.sent[1]).toEqual({ headline: 'Fine' })
    expect(backend.sent).toHaveLength(2)
    expect(autosave.snapshot()).toMatchObject({ status: 'invalid', errors })
    autosave.change('country', 'KE')
    await vi.advanceTimersByTimeAsync(800)
    expect(backend.saved.value.country).toBe('KE')
  })

  it('does not send what is plainly wrong', async () => {
    const { autosave } = autosaveOn(backend)
    autosave.change('topics', ['a', 'b', 'c', 'd'])
    await vi.advanceTimersByTimeAsync(5_000)
    expect(backend.sent).toEqual([])
    expect(autosave.snapshot().errors.topics).toEqual({ code: 'too_many', args: { max: 3 } })
  })
})

describe('two tabs that were offline', () => {
  const left = (tab: string, at: number, edits: Changes, base: Changes) =>
    localStorage.setItem(`tandem.draft.draft@${tab}`, JSON.stringify({ at, value: { edits, base } }))
  /** Both tabs are closed: no tab lock is held. */
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
    const backend = new Backend()
    left('one', 1, { headline: 'From the first' }, { headline: '' })
    left('two', 2, { statement: 'From the second' }, { statement: '' })
    const { autosave } = autosaveOn(backend)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(backend.sent).toEqual([{ statement: 'From the second' }, { headline: 'From the first' }])
    expect(backend.saved.value).toMatchObject({ headline: 'From the first', statement: 'From the second' })
    expect(autosave.snapshot().status).toBe('saved')
    expect(readSlots('draft')).toEqual([])
  })

  it('are laid side by side where both wrote the same field', async () => {
    const backend = new Backend()
    left('one', 1, { headline: 'From the first' }, { headline: '' })
    left('two', 2, { headline: 'From the second' }, { headline: '' })
    const { autosave } = autosaveOn(backend)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(backend.saved.value.headline).toBe('From the second')
    expect(autosave.snapshot().conflicts).toMatchObject([
      { field: 'headline', mine: 'From the first', theirs: 'From the second' },
    ])
    expect(readSlots('draft').map(({ raw }) => raw)).toContainEqual(expect.stringContaining('From the first'))
  })

  it('do not take from each other what is still being written', async () => {
    vi.stubGlobal('navigator', { locks: { query: async () => ({ held: [{ name: 'tandem.tab.one' }] }) } })
    const backend = new Backend()
    const { autosave } = autosaveOn(backend)
    left('one', 1, { headline: 'From the first' }, { headline: '' })
    autosave.change('statement', 'Here')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(backend.sent).toEqual([{ statement: 'Here' }])
    expect(readSlots('draft')).toHaveLength(1)
  })
})
