import {
  currentSlot,
  removeOwnSlot,
  removeIfUnchanged,
  type DraftSlot,
  readSlots,
  writeOwnSlot,
} from '@/lib/draft-store'
import { claimTab, openTabs, tabName } from '@/lib/tab'
import type { Changes } from './model'

export type Draft = { edits: Changes; base: Changes }

export type AutosaveDraftStore = {
  /** This tab's own draft, or the latest that another left. */
  read: () => Draft | null
  write: (draft: Draft) => void
  clear: () => void
  /** What a tab that is closed has left and nobody has saved yet, one after another. */
  readOrphaned: () => Promise<Draft | null>
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function isDraft(value: unknown): value is Draft {
  return (
    isObject(value) && 'edits' in value && isObject(value.edits) && 'base' in value && isObject(value.base)
  )
}

export function createDraftStore(name: string): AutosaveDraftStore {
  claimTab()
  /** The slot of another tab that this one goes on from: it is done with once everything is saved. */
  let from: DraftSlot | undefined
  const open = (slot: DraftSlot | undefined): Draft | null => {
    if (!slot || !isDraft(slot.value)) return null
    from = slot.tab === tabName() ? undefined : slot
    return slot.value
  }
  return {
    read: () => open(currentSlot(name)),
    write: (draft) => writeOwnSlot(name, draft),
    clear() {
      removeOwnSlot(name)
      if (from) removeIfUnchanged(from)
      from = undefined
    },
    async readOrphaned() {
      const tabs = await openTabs()
      const isLeft = ({ tab }: DraftSlot) => tab === '' || (tab !== tabName() && tabs?.has(tab) === false)
      return open(readSlots(name).find(isLeft))
    },
  }
}
