import { describe, expect, it, vi } from 'vitest'
import {
  type ChannelMessage,
  type Source,
  type StreamMessage,
  type StreamParts,
  openStream,
  retryDelay,
} from './stream'

class FakeSource implements Source {
  readyState = 1
  private listeners = new Map<string, (event: MessageEvent<string>) => void>()
  addEventListener(type: string, listener: (event: MessageEvent<string>) => void) {
    this.listeners.set(type, listener)
  }
  close() {
    this.readyState = 2
  }
  send(type: string, data: unknown) {
    this.listeners.get(type)?.(new MessageEvent(type, { data: JSON.stringify(data) }))
  }
  fail(readyState: number) {
    this.readyState = readyState
    this.send('error', null)
  }
}

interface Turn {
  signal: AbortSignal
  work: () => Promise<void>
}

/** One lock, granted in the order of requests. */
function lock() {
  const queue: Turn[] = []
  let isHeld = false
  const serve = async () => {
    if (isHeld) return
    isHeld = true
    for (let turn = queue.shift(); turn; turn = queue.shift()) {
      // oxlint-disable-next-line no-await-in-loop -- holding the lock one after another is the point
      if (!turn.signal.aborted) await turn.work()
    }
    isHeld = false
  }
  return (signal: AbortSignal, work: () => Promise<void>) => {
    queue.push({ signal, work })
    return serve()
  }
}

/** A browser with several tabs: one lock, one channel, and all connections for inspection. */
function browser() {
  const sources: FakeSource[] = []
  const tabs = new Set<(message: ChannelMessage) => void>()
  const waits: Array<() => void> = []
  const parts: StreamParts = {
    connect: () => {
      const source = new FakeSource()
      sources.push(source)
      return source
    },
    openChannel: (onMessage) => {
      tabs.add(onMessage)
      return {
        send: (message) => {
          for (const tab of tabs) if (tab !== onMessage) tab(message)
        },
        close: () => tabs.delete(onMessage),
      }
    },
    lead: lock(),
    wait: (_, again) => {
      waits.push(again)
      return () => waits.splice(waits.indexOf(again), 1)
    },
  }
  return { parts, sources, waits }
}

describe('one event stream per browser', () => {
  it('connects once however many tabs are open, and every tab hears', () => {
    const { parts, sources } = browser()
    const first: StreamMessage[] = []
    const second: StreamMessage[] = []
    openStream(parts, (message) => first.push(message))
    openStream(parts, (message) => second.push(message))
    sources[0]?.send('unread', { unread: 2 })
    expect(sources).toHaveLength(1)
    expect(first).toEqual([{ type: 'unread', unread: 2 }])
    expect(second).toEqual([{ type: 'unread', unread: 2 }])
  })

  it('tells a tab that opens later how many are unread', () => {
    const { parts, sources } = browser()
    openStream(parts, () => {})
    sources[0]?.send('unread', { unread: 3 })
    const late: StreamMessage[] = []
    openStream(parts, (message) => late.push(message))
    expect(late).toEqual([{ type: 'unread', unread: 3 }])
  })

  it('passes on to every tab that a note was written', () => {
    const { parts, sources } = browser()
    const first: StreamMessage[] = []
    const second: StreamMessage[] = []
    openStream(parts, (message) => first.push(message))
    openStream(parts, (message) => second.push(message))
    const data = { note_id: 'note', mentorship_id: 'mentorship', revision: 3, by: 'kwame' }
    sources[0]?.send('note', data)
    expect(first).toEqual([{ type: 'note', data }])
    expect(second).toEqual([{ type: 'note', data }])
  })

  it('hands the connection to another tab when the leading one closes', async () => {
    const { parts, sources } = browser()
    const closeFirst = openStream(parts, () => {})
    const second: StreamMessage[] = []
    openStream(parts, (message) => second.push(message))
    closeFirst()
    await vi.waitFor(() => expect(sources).toHaveLength(2))
    expect(sources[0]?.readyState).toBe(2)
    sources[1]?.send('unread', { unread: 1 })
    expect(second).toEqual([{ type: 'unread', unread: 1 }])
  })

  it('opens again after the service refused, but leaves a dropped line to the browser', () => {
    const { parts, sources, waits } = browser()
    openStream(parts, () => {})
    sources[0]?.fail(0)
    expect(waits).toHaveLength(0)
    sources[0]?.fail(2)
    expect(waits).toHaveLength(1)
    waits[0]?.()
    expect(sources).toHaveLength(2)
  })

  it('waits longer after each refusal, with a ceiling of a minute', () => {
    expect(retryDelay(0, () => 1)).toBe(1_000)
    expect(retryDelay(3, () => 1)).toBe(8_000)
    expect(retryDelay(3, () => 0)).toBe(4_000)
    expect(retryDelay(30, () => 1)).toBe(60_000)
  })
})
