import { storage } from './storage'
import { timestamp } from './time'
import { tabName } from './tab'

/**
 * Stores drafts. Each tab writes into its own slot, so that two offline tabs do not overwrite each other. A slot
 * outlives its tab.
 */
export interface DraftSlot {
  key: string
  /** The tab that wrote it; '' for a draft stored before tabs had slots. */
  tab: string
  at: number
  value: unknown
  raw: string
}

const prefix = 'tandem.draft.'
const separator = '@'

const ownKey = (name: string) => `${prefix}${name}${separator}${tabName()}`

function parse(key: string, name: string): DraftSlot | null {
  const raw = storage.read(key)
  if (raw === null) return null
  const tab = key.slice(prefix.length + name.length + separator.length)
  try {
    const kept: unknown = JSON.parse(raw)
    if (tab === '') return { key, tab, at: 0, value: kept, raw }
    if (typeof kept !== 'object' || kept === null || !('value' in kept)) return null
    const at = 'at' in kept && typeof kept.at === 'number' ? kept.at : 0
    return { key, tab, at, value: kept.value, raw }
  } catch {
    return null
  }
}

/** All slots of a draft, newest first. */
export function readSlots(name: string): DraftSlot[] {
  const all = [prefix + name, ...storage.keys(prefix + name + separator)]
  const slots = all.flatMap((key) => parse(key, name) ?? [])
  return slots.sort((one, other) => other.at - one.at)
}

/** The slot of this tab, or else the newest slot of any tab. */
export function currentSlot(name: string): DraftSlot | undefined {
  const slots = readSlots(name)
  return slots.find(({ tab }) => tab === tabName()) ?? slots[0]
}

export function writeOwnSlot(name: string, value: unknown): void {
  storage.write(ownKey(name), JSON.stringify({ at: timestamp(), value }))
}

export function removeOwnSlot(name: string): void {
  storage.remove(ownKey(name))
}

/** Stores a value in a new slot that belongs to no open tab. */
export function writeOrphanSlot(name: string, value: unknown): void {
  const key = `${prefix}${name}${separator}${crypto.randomUUID()}`
  storage.write(key, JSON.stringify({ at: timestamp(), value }))
}

/** Removes a slot unless its tab has written to it since it was read. */
export function removeIfUnchanged({ key, raw }: Pick<DraftSlot, 'key' | 'raw'>): void {
  if (storage.read(key) === raw) storage.remove(key)
}

/** Calls `onChange` when another tab writes or removes a slot of this draft. Returns the function that stops it. */
export function watchSlots(name: string, onChange: () => void): () => void {
  const start = prefix + name
  const onStorage = ({ key }: StorageEvent) => {
    if (key === null || key === start || key.startsWith(start + separator)) onChange()
  }
  window.addEventListener('storage', onStorage)
  return () => window.removeEventListener('storage', onStorage)
}
