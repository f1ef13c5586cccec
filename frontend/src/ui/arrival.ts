import { createStore } from '@/lib/store'

/** What the live region says after a change of page. */
export const announcement = createStore('')

let expected = false
let speaking: ReturnType<typeof setTimeout> | undefined

/** In a moment, and from an empty region: what was said before would not be said again, and is not true any more. */
function say(text: string): void {
  announcement.set('')
  clearTimeout(speaking)
  speaking = setTimeout(() => announcement.set(text))
}

/** A page may still be loading its own title; whoever comes first, the router or the heading, waits for the other. */
export function expectArrival(): void {
  expected = true
  say('')
  const heading = document.querySelector('h1')
  if (heading) arrive(heading)
}

export function arrive(heading: HTMLHeadingElement): void {
  if (!expected) return
  expected = false
  heading.focus({ preventScroll: true })
  say(heading.textContent ?? '')
}

/** The title of a page that was still loading it gives way to another: the focus goes with it. */
export function leave(heading: HTMLHeadingElement): void {
  if (document.activeElement === heading) expected = true
}

/** The same heading says something else now, such as the name that was still loading. */
export function retitle(heading: HTMLHeadingElement): void {
  if (document.activeElement === heading) say(heading.textContent ?? '')
}
