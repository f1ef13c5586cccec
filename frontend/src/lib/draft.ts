import { useCallback, useEffect, useRef, useState } from 'react'
import {
  currentSlot,
  leaveBehind,
  removeOwn,
  removeUnchanged,
  type Slot,
  slotsOf,
  watchSlots,
  writeOwn,
} from './slots'
import { claimTab, openTabs, tabName } from './tab'

/** What was written in another tab, and is neither in this one nor sent. */
export interface Other {
  id: string
  text: string
}

export interface Draft<T> {
  value: T
  set: (next: T) => void
  /** Forget it, after it has been sent. */
  clear: () => void
  /** True when the value comes from an earlier visit. */
  restored: boolean
  others: Other[]
  /** Goes on with what another tab has written; what stands here is kept in its place. */
  take: (id: string) => void
  drop: (id: string) => void
}

const plainText = (value: unknown) => (typeof value === 'string' ? value : '')

/**
 * What is typed survives a reload, a lost connection and an expired session. Two tabs have a slot each, and whoever
 * wrote in both is shown the other text; `textOf` says what of a value somebody wrote.
 */
export function useDraft<T>(key: string, initial: T, textOf: (value: T) => string = plainText): Draft<T> {
  const [kept, setState] = useState(() => begin(key, initial))
  // What was written about one person never stands in the field about another.
  const state = kept.key === key ? kept : begin(key, initial)
  if (state !== kept) setState(state)
  const { from } = state
  const { others, look } = useOthers(key, state.value, from, textOf)
  const set = useCallback(
    (value: T) => {
      writeOwn(key, value)
      setState((before) => (before.key === key ? { ...before, value } : before))
      if (from) look()
    },
    [key, from, look],
  )
  const clear = useCallback(() => {
    removeOwn(key)
    if (from) removeUnchanged(from)
  }, [key, from])
  const take = (id: string) => {
    const other = slotsOf(key).find((slot) => slot.key === id)
    if (!other) return
    removeUnchanged(other)
    // What stood here stays as the text of nobody's tab, to be chosen again.
    if (textOf(state.value) !== '') leaveBehind(key, state.value)
    set(other.value as T)
    look()
  }
  const drop = (id: string) => {
    const other = slotsOf(key).find((slot) => slot.key === id)
    if (other) removeUnchanged(other)
    look()
  }
  return { value: state.value, set, clear, restored: state.restored, others, take, drop }
}

interface Begun<T> {
  key: string
  value: T
  restored: boolean
  /** The slot of another tab that this one goes on from. */
  from: Slot | undefined
}

function begin<T>(key: string, initial: T): Begun<T> {
  claimTab()
  const slot = currentSlot(key)
  if (!slot) return { key, value: initial, restored: false, from: undefined }
  const from = slot.tab === tabName() ? undefined : slot
  return { key, value: slot.value as T, restored: true, from }
}

/** Slots of other tabs whose words are not what stands here. */
function useOthers<T>(key: string, value: T, from: Slot | undefined, textOf: (value: T) => string) {
  const [found, setFound] = useState<{ key: string; slots: Slot[] }>({ key, slots: [] })
  const reading = useRef(0)
  const look = useCallback(() => {
    const read = async (turn: number) => {
      const open = await openTabs()
      if (turn !== reading.current) return
      // What a closed tab left, and this one went on from, is an earlier state of the same text.
      const isEarlier = (slot: Slot) =>
        slot.key === from?.key && slot.raw === from.raw && (slot.tab === '' || open?.has(slot.tab) === false)
      const slots = slotsOf(key)
      const isContinued = slots.some((slot) => slot.tab === tabName())
      for (const slot of slots) if (isContinued && isEarlier(slot)) removeUnchanged(slot)
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
