import { type RefObject, useEffect, useRef } from 'react'

/** At something else of the page; a dialog that has just been answered is about to give the focus back. */
function isElsewhere(region: Element | null): boolean {
  const held = document.activeElement
  if (!held || held === document.body || region?.contains(held)) return false
  return held.closest('[role="dialog"], [role="alertdialog"]') === null
}

/**
 * Moves the focus to a region when what it shows has changed under the reader's hands: the button they pressed is gone,
 * and without this the keyboard would start again at the top of the page. Whoever is elsewhere when something arrives from
 * somebody else stays there, and nobody is scrolled.
 */
export function useFocusOnChange(shown: string): RefObject<HTMLDivElement | null> {
  const region = useRef<HTMLDivElement>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    if (!isElsewhere(region.current)) region.current?.focus({ preventScroll: true })
  }, [shown])
  return region
}

/** What can be pressed in one of a list, or else the one itself, so that the list goes on being read from there. */
function focusOn(one: Element | undefined): void {
  const target = one?.querySelector<HTMLElement>('a, button, input') ?? one
  if (!(target instanceof HTMLElement)) return
  if (target === one) target.tabIndex = -1
  target.focus()
}

/** The rows of a table that stands in it, else what stands in it. */
const itemsOf = (list: HTMLElement) => (list.querySelector('tbody') ?? list).children

/** After "Show more", goes on where the list went on: at the first of the new ones. */
export function useFocusOnMore<List extends HTMLElement>(count: number) {
  const list = useRef<List>(null)
  const before = useRef<number | null>(null)
  useEffect(() => {
    if (before.current === null || count <= before.current) return
    const firstNew = list.current ? itemsOf(list.current)[before.current] : undefined
    before.current = null
    focusOn(firstNew)
  }, [count])
  const expectMore = () => {
    before.current = count
  }
  return { list, expectMore }
}
