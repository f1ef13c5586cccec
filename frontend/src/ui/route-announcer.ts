import { createStore } from '@/lib/store'

/** What the live region says after a change of page. */
export const announcement = createStore('')

let isNavigating = false
let pendingAnnouncement: ReturnType<typeof setTimeout> | undefined

/** In a moment, and from an empty region: what was said before would not be said again, and is not true any more. */
function announce(text: string): void {
  announcement.set('')
  clearTimeout(pendingAnnouncement)
  pendingAnnouncement = setTimeout(() => announcement.set(text))
}

/** A page may still be loading its own title; whoever comes first, the router or the heading, waits for the other. */
export function startNavigation(): void {
  isNavigating = true
  announce('')
  const heading = document.querySelector('h1')
  if (heading) headingMounted(heading)
}

export function headingMounted(heading: HTMLHeadingElement): void {
  if (!isNavigating) return
  isNavigating = false
  heading.focus({ preventScroll: true })
  announce(heading.textContent ?? '')
}

/** The title of a page that was still loading it gives way to another: the focus goes with it. */
export function headingUnmounted(heading: HTMLHeadingElement): void {
  if (document.activeElement === heading) isNavigating = true
}

/** The same heading says something else now, such as the name that was still loading. */
export function headingChanged(heading: HTMLHeadingElement): void {
  if (document.activeElement === heading) announce(heading.textContent ?? '')
}
