import { useCallback, useState } from 'react'
import { storage } from './storage'

const prefix = 'tandem.draft.'

function readDraft(key: string): unknown {
  const saved = storage.read(prefix + key)
  if (saved === null) return undefined
  try {
    return JSON.parse(saved)
  } catch {
    return undefined
  }
}

export interface Draft<T> {
  value: T
  set: (next: T) => void
  /** Forget it, after it has been sent. */
  clear: () => void
  /** True when the value comes from an earlier visit. */
  restored: boolean
}

/** What is typed survives a reload, a lost connection and an expired session. */
export function useDraft<T>(key: string, initial: T): Draft<T> {
  const [state, setState] = useState(() => {
    const saved = readDraft(key) as T | undefined
    return { key, value: saved ?? initial, restored: saved !== undefined }
  })
  const set = useCallback(
    (value: T) => {
      storage.write(prefix + key, JSON.stringify(value))
      setState((before) => ({ ...before, value }))
    },
    [key],
  )
  const clear = useCallback(() => storage.remove(prefix + key), [key])
  return { value: state.value, set, clear, restored: state.restored }
}
