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

/** After "Show more", goes on where the list went on: at the first of the new ones. */
export function useFocusOnMore<List extends HTMLElement>(count: number) {
  const list = useRef<List>(null)
  const before = useRef<number | null>(null)
  useEffect(() => {
    if (before.current === null || count <= before.current) return
    const firstNew = list.current?.children[before.current]
    before.current = null
    firstNew?.querySelector<HTMLElement>('a, button')?.focus()
  }, [count])
  const expectMore = () => {
    before.current = count
  }
  return { list, expectMore }
}

const settleTime = 3000

/**
 * For a while, should what has the focus go away under the reader's hands, the keyboard goes on at the page's title
 * instead of at the top of the window.
 */
export function keepFocusOnPage(): void {
  const until = performance.now() + settleTime
  const look = () => {
    const held = document.activeElement
    if (!held || held === document.body) {
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    }
    if (performance.now() < until) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
