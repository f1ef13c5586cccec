import { type RefObject, useEffect, useRef } from 'react'

/** Whether the focus is outside the region. A focused dialog does not count: it is about to return the focus. */
function isElsewhere(region: Element | null): boolean {
  const held = document.activeElement
  if (!held || held === document.body || region?.contains(held)) return false
  return held.closest('[role="dialog"], [role="alertdialog"]') === null
}

/**
 * Focuses the region when its content changes after the reader's action: the pressed button is gone, and the keyboard
 * would start again at the top of the page. If the focus is elsewhere, for example when an update arrives from
 * another person, it stays there. The page is not scrolled.
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

/** Focuses the first control of a list item, or the item if it has none. */
function focusOn(one: Element | undefined): void {
  const target = one?.querySelector<HTMLElement>('a, button, input') ?? one
  if (!(target instanceof HTMLElement)) return
  if (target === one) target.tabIndex = -1
  target.focus()
}

/** The rows of a table inside the element, or else its children. */
const itemsOf = (list: HTMLElement) => (list.querySelector('tbody') ?? list).children

/** After "Show more", focuses the first of the new items. Call `expectMore` before they are loaded. */
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
