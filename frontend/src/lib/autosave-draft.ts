import {
  currentSlot,
  readSlots,
  removeIfUnchanged,
  removeOwnSlot,
  writeOwnSlot,
  type DraftSlot,
} from './draft-store'
import { claimTab, openTabs, tabName } from './tab'

/** Unsaved edits, and for each edited field the value that the edit started from. */
interface UnsavedChanges<Fields> {
  edits: Partial<Fields>
  base: Partial<Fields>
}

export interface AutosaveDraft<Fields> {
  /** The draft of this tab, or else the newest draft of another tab. Null if there is none. */
  read: () => UnsavedChanges<Fields> | null
  write: (changes: UnsavedChanges<Fields>) => void
  clear: () => void
  /** One unsaved draft of a tab that has been closed, or null. */
  readOrphaned: () => Promise<UnsavedChanges<Fields> | null>
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isUnsavedChanges = (value: unknown): boolean =>
  isObject(value) && 'edits' in value && isObject(value.edits) && 'base' in value && isObject(value.base)

export function createAutosaveDraft<Fields>(name: string): AutosaveDraft<Fields> {
  claimTab()
  /** The slot of another tab whose draft this tab continues. It is removed once everything is saved. */
  let continued: DraftSlot | undefined
  const open = (slot: DraftSlot | undefined): UnsavedChanges<Fields> | null => {
    if (!slot || !isUnsavedChanges(slot.value)) return null
    continued = slot.tab === tabName() ? undefined : slot
    return slot.value as UnsavedChanges<Fields>
  }
  return {
    read: () => open(currentSlot(name)),
    write: (changes) => writeOwnSlot(name, changes),
    clear() {
      removeOwnSlot(name)
      if (continued) removeIfUnchanged(continued)
      continued = undefined
    },
    async readOrphaned() {
      const tabs = await openTabs()
      const isOrphaned = ({ tab }: DraftSlot) => tab === '' || (tab !== tabName() && tabs?.has(tab) === false)
      return open(readSlots(name).find(isOrphaned))
    },
  }
}
