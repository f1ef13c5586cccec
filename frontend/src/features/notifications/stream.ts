import type { Schemas } from '@/api'
import { type LiveMessage, liveTypes } from '@/api/live'

export type Notification = Schemas['Notification']

export type StreamMessage =
  { type: 'notification'; notification: Notification } | { type: 'unread'; unread: number } | LiveMessage

export type ChannelMessage = StreamMessage | { type: 'hello' }

/** The part of EventSource that is used, so that tests can replace it. */
export interface Source {
  readonly readyState: number
  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void
  close(): void
}

/** Messages between the tabs of one browser. */
interface Channel {
  send(message: ChannelMessage): void
  close(): void
}

export interface StreamParts {
  connect: () => Source
  openChannel: (onMessage: (message: ChannelMessage) => void) => Channel
  /** Runs `work` while only this tab holds the lock. The promise resolves when the work has ended. */
  lead: (signal: AbortSignal, work: () => Promise<void>) => Promise<void>
  wait: (milliseconds: number, again: () => void) => () => void
}

const closed = 2
const firstDelay = 1_000
const longestDelay = 60_000

export function retryDelay(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(longestDelay, firstDelay * 2 ** attempt)
  return ceiling / 2 + (random() * ceiling) / 2
}

/**
 * One event stream per browser: the leading tab holds the connection and forwards its messages to the others, because
 * browsers allow only six connections to one host and the service holds each stream open. Returns the function that
 * closes the stream.
 */
export function openStream(parts: StreamParts, onMessage: (message: StreamMessage) => void): () => void {
  const stop = new AbortController()
  let lastUnread: number | null = null
  let leads = false

  const channel = parts.openChannel((message) => {
    if (message.type !== 'hello') onMessage(message)
    else if (leads && lastUnread !== null) channel.send({ type: 'unread', unread: lastUnread })
  })
  channel.send({ type: 'hello' })

  const broadcast = (message: StreamMessage) => {
    if (message.type === 'unread') lastUnread = message.unread
    onMessage(message)
    channel.send(message)
  }

  void parts
    .lead(stop.signal, () => {
      leads = true
      return listen(parts, stop.signal, broadcast)
    })
    .catch((reason: unknown) => {
      if (!stop.signal.aborted) throw reason
    })

  return () => {
    stop.abort()
    channel.close()
  }
}

/**
 * Stays connected until it is aborted. A closed source (after a refusal or a restart) is opened again, after ever
 * longer delays.
 */
function listen(
  parts: StreamParts,
  signal: AbortSignal,
  broadcast: (message: StreamMessage) => void,
): Promise<void> {
  return new Promise((finish) => {
    let attempt = 0
    let source: Source | null = null
    let cancelRetry: (() => void) | null = null

    const open = () => {
      const opened = parts.connect()
      source = opened
      opened.addEventListener('open', () => {
        attempt = 0
      })
      opened.addEventListener('notification', ({ data }) => {
        const notification: Notification = JSON.parse(data)
        broadcast({ type: 'notification', notification })
      })
      opened.addEventListener('unread', ({ data }) => {
        const { unread }: { unread: number } = JSON.parse(data)
        broadcast({ type: 'unread', unread })
      })
      for (const type of liveTypes) {
        opened.addEventListener(type, ({ data }) => broadcast({ type, data: JSON.parse(data) }))
      }
      opened.addEventListener('error', () => {
        if (opened.readyState !== closed) return
        cancelRetry = parts.wait(retryDelay(attempt), open)
        attempt += 1
      })
    }

    signal.addEventListener('abort', () => {
      cancelRetry?.()
      source?.close()
      finish()
    })
    if (signal.aborted) finish()
    else open()
  })
}

/**
 * The implementation of the browser. `name` contains the member's id, so that two people at one computer never
 * receive each other's messages.
 */
export function browserParts(name: string, address: string): StreamParts {
  return {
    connect: () => new EventSource(address),
    openChannel: (onMessage) => openChannel(name, onMessage),
    lead: (signal, work) => ('locks' in navigator ? navigator.locks.request(name, { signal }, work) : work()),
    wait: (milliseconds, again) => {
      const timer = setTimeout(again, milliseconds)
      return () => clearTimeout(timer)
    },
  }
}

function openChannel(name: string, onMessage: (message: ChannelMessage) => void): Channel {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<ChannelMessage>) => onMessage(data))
  return {
    // A broadcast stays within this origin and takes no target.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  }
}
