import { createStore } from '@/lib/store'

/** The text of the live region after a navigation. */
export const announcement = createStore('')

let isNavigating = false
let pendingAnnouncement: ReturnType<typeof setTimeout> | undefined

/** Empties the region first, because the same text would not be announced again. */
function announce(text: string): void {
  announcement.set('')
  clearTimeout(pendingAnnouncement)
  pendingAnnouncement = setTimeout(() => announcement.set(text))
}

/**
 * The heading may mount before or after the router reports the navigation; the first of the two waits for the other.
 */
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

/** A focused heading that is replaced passes the focus on to the new one. */
export function headingUnmounted(heading: HTMLHeadingElement): void {
  if (document.activeElement === heading) isNavigating = true
}

/** The text of the heading has changed, for example because a name has loaded. */
export function headingChanged(heading: HTMLHeadingElement): void {
  if (document.activeElement === heading) announce(heading.textContent ?? '')
}
