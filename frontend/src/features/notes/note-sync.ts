import {
  applyUpdate,
  decodeStateVector,
  type Doc,
  encodeStateAsUpdate,
  encodeStateVector,
  type Text,
} from 'yjs'
import { timestamp } from '@/lib/time'
import type { KeptEdits } from './kept-edits'
import { type Exchange, longestNote, type NoteConnection, type NoteFacts, type SyncFailure } from './model'

export interface NoteState extends NoteFacts {
  /** `waiting`: there are edits that the service does not have, and they will be sent. */
  status: 'saved' | 'waiting' | 'saving' | 'not_saved'
  failure: SyncFailure | null
  /** Whether the member has written since the page was opened. */
  isTouched: boolean
  characters: number
}

interface Options {
  connection: NoteConnection
  kept: KeptEdits
  facts: NoteFacts
}

/** Milliseconds. */
const afterTyping = 400
/** Encoding the edits takes a moment, so not each letter is stored for itself. */
const untilKept = 100
const whileTyping = 1_500
const betweenQuestions = 20_000
const retryDelays = [1_000, 2_000, 5_000, 10_000, 20_000, 30_000]

/** An update of Yjs with nothing in it. */
const nothing = new Uint8Array([0, 0])
/** The state vector of an empty document. */
const unknown = new Uint8Array([0])

/** The length in characters as the service counts them; exact only near the limit, because counting takes time. */
const charactersOf = (text: Text) =>
  text.length > longestNote * 0.9 ? Array.from(text.toJSON()).length : text.length

/** Whether the document has parts that the service does not have, by its state vector. */
function hasMore(own: Uint8Array, service: Uint8Array): boolean {
  const known = decodeStateVector(service)
  return [...decodeStateVector(own)].some(([client, clock]) => clock > (known.get(client) ?? 0))
}

/**
 * Keeps a document equal with that of the service: one request at a time, which sends what the service lacks and gets
 * what this document lacks. Sending the same again changes nothing, so a lost answer needs no special case. It lives
 * outside React, so that it continues while the page renders.
 */
export class NoteSync {
  private state: NoteState
  private listeners = new Set<() => void>()
  /** The service's state vector in its last answer. */
  private known: Uint8Array
  /** Edits are counted, because a deletion does not show in a state vector. */
  private edits = 0
  private sentEdits = 0
  private isSending = false
  /** The revision that was announced during a request. */
  private announced = 0
  private attempts = 0
  private failure: SyncFailure | null = null
  private hasEnded = false
  /** The edits that the service refused; they are not sent again until they have changed. */
  private refusedEdits: number | null = null
  private isHeld = false
  private heldUpdates: Uint8Array[] = []
  private firstEditAt: number | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private keepTimer: ReturnType<typeof setTimeout> | undefined
  private isStopped = true

  constructor(
    private readonly doc: Doc,
    private readonly options: Options,
  ) {
    this.known = encodeStateVector(doc)
    this.state = {
      ...options.facts,
      status: 'saved',
      failure: null,
      isTouched: false,
      characters: charactersOf(this.text),
    }
    doc.on('update', this.onUpdate)
    for (const edits of options.kept.read()) applyUpdate(doc, edits, 'kept')
  }

  /** Starts to ask and to send. Returns the function that sends once more and stops. */
  start(): () => void {
    this.isStopped = false
    const ask = () => void this.exchange()
    const interval = setInterval(() => {
      if (document.visibilityState === 'visible') ask()
    }, betweenQuestions)
    for (const event of ['online', 'focus', 'pagehide']) window.addEventListener(event, ask)
    document.addEventListener('visibilitychange', ask)
    window.addEventListener('pagehide', this.keep)
    ask()
    return () => {
      clearInterval(interval)
      for (const event of ['online', 'focus', 'pagehide']) window.removeEventListener(event, ask)
      document.removeEventListener('visibilitychange', ask)
      window.removeEventListener('pagehide', this.keep)
      this.keep()
      this.isStopped = true
      clearTimeout(this.timer)
      if (this.hasEdits) ask()
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  snapshot = (): NoteState => this.state

  /** Another browser has written this revision. */
  announce(revision: number): void {
    this.announced = Math.max(this.announced, revision)
    if (revision > this.state.revision) void this.exchange()
  }

  /** Holds back what others write, and applies it at the end. */
  hold(isHeld: boolean): void {
    this.isHeld = isHeld
    if (isHeld) return
    for (const update of this.heldUpdates.splice(0)) applyUpdate(this.doc, update, this)
  }

  /** Sends the edits and asks for those of others, without waiting for a delay. */
  async exchange(): Promise<void> {
    if (this.isSending || this.hasEnded) return
    clearTimeout(this.timer)
    this.isSending = true
    const edits = this.edits
    const isSent = this.hasEdits && !this.isTooLong && this.refusedEdits !== edits
    if (isSent) this.firstEditAt = null
    this.update({})
    const update = isSent ? encodeStateAsUpdate(this.doc, this.known) : nothing
    const outcome = await this.options.connection.exchange(update, encodeStateVector(this.doc))
    this.isSending = false
    const next = this.receive(outcome, isSent ? edits : null)
    if (next !== null && !this.isStopped) this.schedule(next)
  }

  private get text(): Text {
    return this.doc.getText('text')
  }

  private get hasEdits(): boolean {
    return this.edits > this.sentEdits
  }

  private get isTooLong(): boolean {
    return this.state.characters > longestNote
  }

  private readonly onUpdate = (_update: Uint8Array, origin: unknown): void => {
    const characters = charactersOf(this.text)
    if (origin === this) {
      this.update({ characters })
      return
    }
    this.edits += 1
    if (this.refusedEdits !== null) this.failure = null
    const isTouched = this.state.isTouched || origin !== 'kept'
    this.update({ characters, isTouched })
    this.keepTimer ??= setTimeout(this.keep, untilKept)
    if (this.isStopped || this.attempts > 0) return
    const now = timestamp()
    this.firstEditAt ??= now
    this.schedule(Math.max(0, Math.min(afterTyping, this.firstEditAt + whileTyping - now)))
  }

  /** Stores what the service does not have. */
  private readonly keep = (): void => {
    clearTimeout(this.keepTimer)
    this.keepTimer = undefined
    if (this.hasEdits) this.options.kept.write(encodeStateAsUpdate(this.doc, this.known))
    else this.options.kept.clear()
  }

  /** Returns the milliseconds until the next request, or null if none is to be scheduled. */
  private receive(outcome: Exchange, edits: number | null): number | null {
    switch (outcome.kind) {
      case 'merged':
        return this.merge(outcome, edits)
      case 'incomplete':
        return this.sendWhole(edits)
      case 'too_long':
      case 'refused':
        this.refusedEdits = edits
        this.attempts = 0
        this.fail(outcome)
        // What others wrote comes without the edits.
        return edits === null ? null : 0
      case 'ended':
        this.hasEnded = true
        this.fail(outcome)
        return null
      default:
        this.fail(outcome)
        return this.retryDelay()
    }
  }

  private merge(answer: Extract<Exchange, { kind: 'merged' }>, edits: number | null): number | null {
    this.attempts = 0
    this.known = answer.stateVector
    if (edits !== null) this.sentEdits = Math.max(this.sentEdits, edits)
    if (this.isHeld) this.heldUpdates.push(answer.update)
    else applyUpdate(this.doc, answer.update, this)
    // The service may have lost what it once had, for example when it was restored from a backup.
    if (!this.hasEdits && hasMore(encodeStateVector(this.doc), this.known)) this.edits += 1
    this.keep()
    const isRefused = this.hasEdits && this.refusedEdits === this.edits
    if (!isRefused) this.failure = null
    this.update(answer.facts)
    const isAnnounced = this.announced > this.state.revision
    return this.hasEdits && !isRefused && !this.isTooLong ? afterTyping : isAnnounced ? 0 : null
  }

  /** The service lacks what the edits build on, so it gets the whole document. */
  private sendWhole(edits: number | null): number | null {
    const wasWhole = this.known === unknown
    this.known = unknown
    if (edits === null || !wasWhole) return 0
    this.fail({ kind: 'offline' })
    return this.retryDelay()
  }

  private fail(failure: SyncFailure): void {
    this.failure = failure
    this.update({})
  }

  private retryDelay(): number {
    const delay = retryDelays[Math.min(this.attempts, retryDelays.length - 1)] ?? 30_000
    this.attempts += 1
    return delay
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.exchange(), delay)
  }

  private update(patch: Partial<NoteState>): void {
    const next = { ...this.state, ...patch }
    next.failure = next.characters > longestNote ? { kind: 'too_long' } : this.failure
    next.status = this.statusOf(next)
    this.state = next
    for (const listener of this.listeners) listener()
  }

  private statusOf({ failure }: NoteState): NoteState['status'] {
    if (!this.hasEdits) return 'saved'
    if (failure) return 'not_saved'
    return this.isSending ? 'saving' : 'waiting'
  }
}
