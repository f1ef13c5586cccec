import { useCallback, useEffect, useRef, useState } from 'react'
import {
  currentSlot,
  writeOrphanSlot,
  removeOwnSlot,
  removeIfUnchanged,
  type DraftSlot,
  readSlots,
  watchSlots,
  writeOwnSlot,
} from './draft-store'
import { claimTab, openTabs, tabName } from './tab'

/** A text from another tab that differs from the text of this tab and has not been sent. */
interface OtherDraft {
  id: string
  text: string
}

export interface Draft<T> {
  value: T
  set: (next: T) => void
  /** Removes the draft. Call it after the draft has been sent. */
  clear: () => void
  /** True when the value comes from an earlier visit. */
  restored: boolean
  others: OtherDraft[]
  /** Continues with the draft of another tab. The text of this tab is kept as another draft. */
  adopt: (id: string) => void
  discard: (id: string) => void
}

const plainText = (value: unknown) => (typeof value === 'string' ? value : '')

/**
 * A draft that survives a reload, a lost connection and an expired session. Each tab has its own slot; texts from
 * other tabs are returned as `others`. `textOf` returns the text that the user typed, for the comparison with other
 * tabs.
 */
export function useDraft<T>(key: string, initial: T, textOf: (value: T) => string = plainText): Draft<T> {
  const [kept, setState] = useState(() => readInitial(key, initial))
  // A new key is a new draft: a draft about one person is never shown for another.
  const state = kept.key === key ? kept : readInitial(key, initial)
  if (state !== kept) setState(state)
  const { continuedSlot } = state
  const { others, look } = useOtherDrafts(key, state.value, continuedSlot, textOf)
  const set = useCallback(
    (value: T) => {
      writeOwnSlot(key, value)
      setState((before) => (before.key === key ? { ...before, value } : before))
      if (continuedSlot) look()
    },
    [key, continuedSlot, look],
  )
  const clear = useCallback(() => {
    removeOwnSlot(key)
    if (continuedSlot) removeIfUnchanged(continuedSlot)
  }, [key, continuedSlot])
  const adopt = (id: string) => {
    const other = readSlots(key).find((slot) => slot.key === id)
    if (!other) return
    removeIfUnchanged(other)
    // Keeps the text of this tab, so that the user can still choose it.
    if (textOf(state.value) !== '') writeOrphanSlot(key, state.value)
    set(other.value as T)
    look()
  }
  const discard = (id: string) => {
    const other = readSlots(key).find((slot) => slot.key === id)
    if (other) removeIfUnchanged(other)
    look()
  }
  return { value: state.value, set, clear, restored: state.restored, others, adopt, discard }
}

interface InitialDraft<T> {
  key: string
  value: T
  restored: boolean
  /** The slot of another tab that this draft continues. */
  continuedSlot: DraftSlot | undefined
}

function readInitial<T>(key: string, initial: T): InitialDraft<T> {
  claimTab()
  const slot = currentSlot(key)
  if (!slot) return { key, value: initial, restored: false, continuedSlot: undefined }
  const continuedSlot = slot.tab === tabName() ? undefined : slot
  return { key, value: slot.value as T, restored: true, continuedSlot }
}

/** Slots of other tabs whose text differs from this one. `look` reads them again. */
function useOtherDrafts<T>(key: string, value: T, from: DraftSlot | undefined, textOf: (value: T) => string) {
  const [found, setFound] = useState<{ key: string; slots: DraftSlot[] }>({ key, slots: [] })
  const reading = useRef(0)
  const look = useCallback(() => {
    const read = async (turn: number) => {
      const open = await openTabs()
      if (turn !== reading.current) return
      // The slot of a closed tab that this draft continues is an earlier version of the same text.
      const isEarlier = (slot: DraftSlot) =>
        slot.key === from?.key && slot.raw === from.raw && (slot.tab === '' || open?.has(slot.tab) === false)
      const slots = readSlots(key)
      const isContinued = slots.some((slot) => slot.tab === tabName())
      for (const slot of slots) if (isContinued && isEarlier(slot)) removeIfUnchanged(slot)
      setFound({ key, slots: slots.filter((slot) => slot.tab !== tabName() && !isEarlier(slot)) })
    }
    void read(++reading.current)
  }, [key, from])
  useEffect(() => {
    look()
    return watchSlots(key, look)
  }, [key, look])
  const text = textOf(value)
  const others = (found.key === key ? found.slots : []).flatMap((slot) => {
    const theirs = textOf(slot.value as T)
    return theirs.trim() === '' || theirs === text ? [] : [{ id: slot.key, text: theirs }]
  })
  return { others, look }
}
