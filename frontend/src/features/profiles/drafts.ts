import { storage } from '@/lib/storage'
import type { Changes } from './model'

export type Draft = { edits: Changes; base: Changes }

export type DraftKeeper = {
  read: () => Draft | null
  write: (draft: Draft) => void
  clear: () => void
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function isDraft(value: unknown): value is Draft {
  return (
    isObject(value) && 'edits' in value && isObject(value.edits) && 'base' in value && isObject(value.base)
  )
}

export function keepDraft(name: string): DraftKeeper {
  const key = `tandem.draft.${name}`
  return {
    read() {
      try {
        const draft: unknown = JSON.parse(storage.read(key) ?? 'null')
        return isDraft(draft) ? draft : null
      } catch {
        return null
      }
    },
    write: (draft) => storage.write(key, JSON.stringify(draft)),
    clear: () => storage.remove(key),
  }
}
