import type { AutosaveDraft } from './autosave-draft'
import { isSame, merge, without, type Conflict } from './three-way-merge'

/** A record with its ETag, which a change has to send. */
export interface Versioned<Value> {
  value: Value
  etag: string
}

/** Why a save failed. The edits are kept in every case. */
type SaveFailure = { kind: 'offline' } | { kind: 'signed_out' } | { kind: 'refused'; problem: unknown }

export type Errors<Fields, FieldError> = Partial<Record<keyof Fields, FieldError>>

export type SaveOutcome<Value, Fields, FieldError> =
  | { kind: 'saved'; answer: Versioned<Value> }
  | { kind: 'changed_elsewhere' }
  | { kind: 'invalid'; errors: Errors<Fields, FieldError> }
  | SaveFailure

export interface AutosaveBackend<Value, Fields, FieldError> {
  save: (changes: Partial<Fields>, etag: string) => Promise<SaveOutcome<Value, Fields, FieldError>>
  load: () => Promise<Versioned<Value>>
}

export type AutosaveStatus = 'saved' | 'waiting' | 'saving' | 'not_saved' | 'conflict' | 'invalid'

export interface AutosaveState<Value, Fields, FieldError> {
  saved: Versioned<Value>
  edits: Partial<Fields>
  errors: Errors<Fields, FieldError>
  conflicts: Conflict<Fields>[]
  status: AutosaveStatus
  failure: SaveFailure | null
  /** Whether anything has been edited since the page was opened. */
  isTouched: boolean
}

export interface AutosaveOptions<Value, Fields, FieldError> {
  /** The editable fields, in the order in which conflicts are shown. Other fields of a stored draft are ignored. */
  fields: readonly (keyof Fields)[]
  backend: AutosaveBackend<Value, Fields, FieldError>
  draft: AutosaveDraft<Fields>
  /** Errors that are known without a request. */
  validate: (changes: Partial<Fields>) => Errors<Fields, FieldError>
  onSaved?: (answer: Versioned<Value>) => void
  /** Milliseconds after the last edit. */
  delay?: number
  retryDelays?: number[]
}

/**
 * Saves the fields of a record while the user edits them: one request at a time, only changed fields, and never over
 * a change made elsewhere. The state lives outside React, so that a save continues while the page re-renders.
 */
export class Autosave<Value extends Fields, Fields extends object, FieldError> {
  private state: AutosaveState<Value, Fields, FieldError>
  private base: Partial<Fields> = {}
  /** Errors from the service. Each stays until its field is edited again. */
  private refused: Errors<Fields, FieldError> = {}
  private listeners = new Set<() => void>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private isSending = false
  private attempts = 0
  private isStopped = false

  constructor(
    saved: Versioned<Value>,
    private readonly options: AutosaveOptions<Value, Fields, FieldError>,
  ) {
    this.state = {
      saved,
      edits: {},
      errors: {},
      conflicts: [],
      status: 'saved',
      failure: null,
      isTouched: false,
    }
    const draft = options.draft.read()
    if (draft) this.rebase(draft.edits, draft.base, saved)
  }

  /**
   * Starts autosaving; a draft of an earlier visit is saved at once. Returns the function that saves once more and
   * stops.
   */
  start(): () => void {
    this.isStopped = false
    const retry = () => void this.flush()
    window.addEventListener('online', retry)
    document.addEventListener('visibilitychange', retry)
    if (this.hasEdits) this.schedule(0)
    else void this.continueOrphanedDraft()
    return () => {
      window.removeEventListener('online', retry)
      document.removeEventListener('visibilitychange', retry)
      void this.flush()
      this.isStopped = true
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  snapshot = (): AutosaveState<Value, Fields, FieldError> => this.state

  change<Field extends keyof Fields>(field: Field, value: Fields[Field]): void {
    const saved = (this.state.saved.value as Fields)[field]
    if (!(field in this.base)) this.base[field] = saved
    const isReverted = isSame(value, saved) && !this.isSending
    if (isReverted) delete this.base[field]
    delete this.refused[field]
    const edits = isReverted ? without(this.state.edits, [field]) : { ...this.state.edits, [field]: value }
    this.attempts = 0
    const conflicts = this.state.conflicts.map((conflict) =>
      conflict.field === field ? { ...conflict, mine: value } : conflict,
    )
    this.apply({ edits, conflicts, failure: null, isTouched: true })
    this.schedule(this.delay)
  }

  resolve(field: keyof Fields, keep: 'mine' | 'theirs'): void {
    const conflicts = this.state.conflicts.filter((conflict) => conflict.field !== field)
    if (keep === 'theirs') {
      delete this.base[field]
      this.apply({ conflicts, edits: without(this.state.edits, [field]) })
    } else {
      this.base[field] = (this.state.saved.value as Fields)[field]
      this.apply({ conflicts })
    }
    if (conflicts.length === 0) this.schedule(0)
  }

  /** Saves without waiting for the delay. Fields with errors are left out. */
  async flush(): Promise<void> {
    clearTimeout(this.timer)
    const sent = without(this.state.edits, Object.keys(this.state.errors))
    if (this.isSending || this.state.conflicts.length > 0 || Object.keys(sent).length === 0) return
    this.isSending = true
    this.update({ status: 'saving' })
    const outcome = await this.options.backend.save(sent, this.state.saved.etag)
    const next = await this.receive(outcome, sent)
    this.isSending = false
    this.apply({})
    if (next !== null) this.schedule(next)
    else void this.continueOrphanedDraft()
  }

  /** Continues the unsaved draft of a tab that has been closed. */
  private async continueOrphanedDraft(): Promise<void> {
    if (this.hasEdits) return
    const draft = await this.options.draft.readOrphaned()
    if (!draft || this.hasEdits || this.isStopped) return
    this.rebase(draft.edits, draft.base, this.state.saved)
    if (this.state.conflicts.length === 0) this.schedule(0)
  }

  /** Returns the milliseconds until the next save, or null if none is to be scheduled. */
  private async receive(
    outcome: SaveOutcome<Value, Fields, FieldError>,
    sent: Partial<Fields>,
  ): Promise<number | null> {
    switch (outcome.kind) {
      case 'saved':
        this.accept(outcome.answer, sent)
        return this.hasEdits ? this.delay : null
      case 'changed_elsewhere':
        return this.reload()
      case 'invalid':
        Object.assign(this.refused, outcome.errors)
        this.apply({})
        return 0
      case 'offline':
        this.update({ failure: outcome })
        return this.nextDelay()
      default:
        this.update({ failure: outcome })
        return null
    }
  }

  private accept(answer: Versioned<Value>, sent: Partial<Fields>): void {
    const done = (Object.keys(sent) as (keyof Fields)[]).filter((field) =>
      isSame(this.state.edits[field], sent[field]),
    )
    const edits = without(this.state.edits, done)
    this.base = {}
    for (const field of Object.keys(edits) as (keyof Fields)[]) {
      this.base[field] = (answer.value as Fields)[field]
    }
    this.attempts = 0
    this.update({ saved: answer, edits, failure: null })
    this.options.onSaved?.(answer)
  }

  private async reload(): Promise<number | null> {
    try {
      const latest = await this.options.backend.load()
      this.rebase(this.state.edits, this.base, latest)
      this.options.onSaved?.(latest)
      return this.state.conflicts.length > 0 ? null : 0
    } catch {
      this.update({ failure: { kind: 'offline' } })
      return this.nextDelay()
    }
  }

  private get delay(): number {
    return this.options.delay ?? 800
  }

  private nextDelay(): number {
    const delays = this.options.retryDelays ?? [2_000, 5_000, 15_000, 30_000]
    const delay = delays[Math.min(this.attempts, delays.length - 1)] ?? 30_000
    this.attempts += 1
    return delay
  }

  private rebase(edits: Partial<Fields>, base: Partial<Fields>, latest: Versioned<Value>): void {
    const known: Partial<Fields> = {}
    for (const field of this.options.fields) if (field in edits) known[field] = edits[field]
    const merged = merge<Fields>(known, base, latest.value)
    this.base = merged.base
    this.apply({ saved: latest, edits: merged.edits, conflicts: merged.conflicts, failure: null })
  }

  private get hasEdits(): boolean {
    return Object.keys(this.state.edits).length > 0
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer)
    if (!this.isStopped) this.timer = setTimeout(() => void this.flush(), delay)
  }

  /** Applies a patch, derives errors and status from it, and stores the draft. */
  private apply(patch: Partial<AutosaveState<Value, Fields, FieldError>>): void {
    const next = { ...this.state, ...patch }
    next.errors = { ...this.options.validate(next.edits), ...this.refused }
    next.status = this.statusOf(next)
    this.update(next)
    if (this.hasEdits) this.options.draft.write({ edits: next.edits, base: this.base })
    else this.options.draft.clear()
  }

  private statusOf(state: AutosaveState<Value, Fields, FieldError>): AutosaveStatus {
    if (state.conflicts.length > 0) return 'conflict'
    if (this.isSending) return 'saving'
    if (state.failure) return 'not_saved'
    const edited = Object.keys(state.edits)
    if (edited.length === 0) return 'saved'
    return edited.every((field) => field in state.errors) ? 'invalid' : 'waiting'
  }

  private update(patch: Partial<AutosaveState<Value, Fields, FieldError>>): void {
    this.state = { ...this.state, ...patch }
    for (const listener of this.listeners) listener()
  }
}
