import type { AutosaveDraftStore } from './drafts'
import { merge, without } from './merge'
import {
  isField,
  same,
  type Changes,
  type Conflict,
  type Field,
  type FieldError,
  type Fields,
  type Versioned,
} from './model'

/** Why a save did not go through; what was typed is kept in every case. */
export type Setback = { kind: 'offline' } | { kind: 'signed_out' } | { kind: 'refused'; problem: unknown }

export type Outcome =
  | { kind: 'saved'; answer: Versioned }
  | { kind: 'changed_elsewhere' }
  | { kind: 'invalid'; faults: Partial<Record<Field, FieldError>> }
  | Setback

export type Service = {
  save: (changes: Changes, etag: string) => Promise<Outcome>
  load: () => Promise<Versioned>
}

export type SavingStatus = 'saved' | 'waiting' | 'saving' | 'not_saved' | 'conflict' | 'invalid'

export type SavingState = {
  saved: Versioned
  edits: Changes
  faults: Partial<Record<Field, FieldError>>
  conflicts: Conflict[]
  status: SavingStatus
  setback: Setback | null
  touched: boolean
}

export type SaverOptions = {
  service: Service
  draft: AutosaveDraftStore
  check: (changes: Changes) => Partial<Record<Field, FieldError>>
  onSaved?: (answer: Versioned) => void
  delay?: number
  retryDelays?: number[]
}

/** Saves a profile as it is typed: one request at a time, changed fields only, never over another's change. */
export class ProfileSaver {
  private state: SavingState
  private base: Changes = {}
  private refused: Partial<Record<Field, FieldError>> = {}
  private listeners = new Set<() => void>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private sending = false
  private tries = 0
  private stopped = false

  constructor(
    saved: Versioned,
    private readonly options: SaverOptions,
  ) {
    this.state = {
      saved,
      edits: {},
      faults: {},
      conflicts: [],
      status: 'saved',
      setback: null,
      touched: false,
    }
    const draft = options.draft.read()
    if (draft) this.rebase(draft.edits, draft.base, saved)
  }

  /** Begins to work: a draft left by an earlier visit goes out now. Returns what ends it. */
  start(): () => void {
    this.stopped = false
    const again = () => void this.flush()
    window.addEventListener('online', again)
    document.addEventListener('visibilitychange', again)
    if (this.hasEdits) this.schedule(0)
    else void this.takeLeft()
    return () => {
      window.removeEventListener('online', again)
      document.removeEventListener('visibilitychange', again)
      void this.flush()
      this.stopped = true
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  snapshot = (): SavingState => this.state

  change<F extends Field>(field: F, value: Fields[F]): void {
    const saved = this.state.saved.profile[field]
    if (!(field in this.base)) Object.assign(this.base, { [field]: saved })
    const back = same(value, saved) && !this.sending
    if (back) delete this.base[field]
    delete this.refused[field]
    const edits = back ? without(this.state.edits, [field]) : { ...this.state.edits, [field]: value }
    this.tries = 0
    const conflicts = this.state.conflicts.map((conflict) =>
      conflict.field === field ? { ...conflict, mine: value } : conflict,
    )
    this.settle({ edits, conflicts, setback: null, touched: true })
    this.schedule(this.options.delay ?? 800)
  }

  resolve(field: Field, keep: 'mine' | 'theirs'): void {
    const conflicts = this.state.conflicts.filter((conflict) => conflict.field !== field)
    if (keep === 'theirs') {
      delete this.base[field]
      this.settle({ conflicts, edits: without(this.state.edits, [field]) })
    } else {
      Object.assign(this.base, { [field]: this.state.saved.profile[field] })
      this.settle({ conflicts })
    }
    if (conflicts.length === 0) this.schedule(0)
  }

  async flush(): Promise<void> {
    clearTimeout(this.timer)
    const sent = without(this.state.edits, Object.keys(this.state.faults))
    if (this.sending || this.state.conflicts.length > 0 || Object.keys(sent).length === 0) return
    this.sending = true
    this.update({ status: 'saving' })
    const outcome = await this.options.service.save(sent, this.state.saved.etag)
    const next = await this.receive(outcome, sent)
    this.sending = false
    this.settle({})
    if (next !== null) this.schedule(next)
    else void this.takeLeft()
  }

  /** Goes on with what another tab has typed, was closed with, and could not save. */
  private async takeLeft(): Promise<void> {
    if (this.hasEdits) return
    const draft = await this.options.draft.readOrphaned()
    if (!draft || this.hasEdits || this.stopped) return
    this.rebase(draft.edits, draft.base, this.state.saved)
    if (this.state.conflicts.length === 0) this.schedule(0)
  }

  /** Returns after how many milliseconds to go on, or null to wait for the person. */
  private async receive(outcome: Outcome, sent: Changes): Promise<number | null> {
    switch (outcome.kind) {
      case 'saved':
        this.accept(outcome.answer, sent)
        return this.hasEdits ? (this.options.delay ?? 800) : null
      case 'changed_elsewhere':
        return this.reload()
      case 'invalid':
        Object.assign(this.refused, outcome.faults)
        this.settle({})
        return 0
      case 'offline':
        this.update({ setback: outcome })
        return this.nextTry()
      default:
        this.update({ setback: outcome })
        return null
    }
  }

  private accept(answer: Versioned, sent: Changes): void {
    const done = Object.keys(sent).filter(
      (field) => isField(field) && same(this.state.edits[field], sent[field]),
    )
    const edits = without(this.state.edits, done)
    this.base = {}
    for (const field of Object.keys(edits)) {
      if (isField(field)) Object.assign(this.base, { [field]: answer.profile[field] })
    }
    this.tries = 0
    this.update({ saved: answer, edits, setback: null })
    this.options.onSaved?.(answer)
  }

  private async reload(): Promise<number | null> {
    try {
      const latest = await this.options.service.load()
      this.rebase(this.state.edits, this.base, latest)
      this.options.onSaved?.(latest)
      return this.state.conflicts.length > 0 ? null : 0
    } catch {
      this.update({ setback: { kind: 'offline' } })
      return this.nextTry()
    }
  }

  private nextTry(): number {
    const delays = this.options.retryDelays ?? [2_000, 5_000, 15_000, 30_000]
    const delay = delays[Math.min(this.tries, delays.length - 1)] ?? 30_000
    this.tries += 1
    return delay
  }

  private rebase(edits: Changes, base: Changes, latest: Versioned): void {
    const merged = merge(edits, base, latest.profile)
    this.base = merged.base
    this.settle({ saved: latest, edits: merged.edits, conflicts: merged.conflicts, setback: null })
  }

  private get hasEdits(): boolean {
    return Object.keys(this.state.edits).length > 0
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer)
    if (!this.stopped) this.timer = setTimeout(() => void this.flush(), delay)
  }

  private settle(patch: Partial<SavingState>): void {
    const next = { ...this.state, ...patch }
    next.faults = { ...this.options.check(next.edits), ...this.refused }
    next.status = this.statusOf(next)
    this.update(next)
    if (this.hasEdits) this.options.draft.write({ edits: next.edits, base: this.base })
    else this.options.draft.clear()
  }

  private statusOf(state: SavingState): SavingStatus {
    if (state.conflicts.length > 0) return 'conflict'
    if (this.sending) return 'saving'
    if (state.setback) return 'not_saved'
    const waiting = Object.keys(state.edits)
    if (waiting.length === 0) return 'saved'
    return waiting.every((field) => field in state.faults) ? 'invalid' : 'waiting'
  }

  private update(patch: Partial<SavingState>): void {
    this.state = { ...this.state, ...patch }
    for (const listener of this.listeners) listener()
  }
}
