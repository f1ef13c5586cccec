import { currentSlot, removeOwn, removeUnchanged, type Slot, slotsOf, writeOwn } from '@/lib/slots'
import { claimTab, openTabs, tabName } from '@/lib/tab'
import type { Changes } from './model'

export type Draft = { edits: Changes; base: Changes }

export type DraftKeeper = {
  /** This tab's own draft, or the latest that another left. */
  read: () => Draft | null
  write: (draft: Draft) => void
  clear: () => void
  /** What a tab that is closed has left and nobody has saved yet, one after another. */
  left: () => Promise<Draft | null>
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function isDraft(value: unknown): value is Draft {
  return (
    isObject(value) && 'edits' in value && isObject(value.edits) && 'base' in value && isObject(value.base)
  )
}

export function keepDraft(name: string): DraftKeeper {
  claimTab()
  /** The slot of another tab that this one goes on from: it is done with once everything is saved. */
  let from: Slot | undefined
  const open = (slot: Slot | undefined): Draft | null => {
    if (!slot || !isDraft(slot.value)) return null
    from = slot.tab === tabName() ? undefined : slot
    return slot.value
  }
  return {
    read: () => open(currentSlot(name)),
    write: (draft) => writeOwn(name, draft),
    clear() {
      removeOwn(name)
      if (from) removeUnchanged(from)
      from = undefined
    },
    async left() {
      const tabs = await openTabs()
      const isLeft = ({ tab }: Slot) => tab === '' || (tab !== tabName() && tabs?.has(tab) === false)
      return open(slotsOf(name).find(isLeft))
    },
  }
}
