import { createStore } from '@/lib/store'

/** What the live region says after a change of page. */
export const announcement = createStore('')

let expected = false

/** A page may still be loading its own title; whoever comes first, the router or the heading, waits for the other. */
export function expectArrival(): void {
  expected = true
  const heading = document.querySelector('h1')
  if (heading) arrive(heading)
}

export function arrive(heading: HTMLHeadingElement): void {
  if (!expected) return
  expected = false
  heading.focus({ preventScroll: true })
  announcement.set(heading.textContent ?? '')
}
