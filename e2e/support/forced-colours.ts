import type { Page } from '@playwright/test'

import { inPage, isDrawn, nameOf } from './in-page.ts'

/** Elements in a state that the page shows with its own colours, each with a peer without that state. */
declare global {
  var tandemStates: [state: string, element: Element, peer: Element][]
}

const HELPERS = [peerOf, lookOf, fieldsWithoutEdge, isDrawn, nameOf]

/** States and edges that cannot be seen in forced colours: the current item, what is on, where a field begins. */
export async function forcedColourFaults(page: Page): Promise<string[]> {
  await inPage(page, noteStates, ...HELPERS)
  await page.emulateMedia({ forcedColors: 'active' })
  const faults = await inPage(page, faultsLeft, ...HELPERS)
  await page.emulateMedia({ forcedColors: null })
  return faults
}

function noteStates(): void {
  const states = ['aria-current', 'aria-pressed', 'aria-selected', 'aria-checked']
  globalThis.tandemStates = states.flatMap((state) =>
    [...document.querySelectorAll(`[${state}]:not([${state}="false"])`)].flatMap((element) => {
      const peer = peerOf(element, state)
      const isShown = peer !== undefined && isDrawn(element) && lookOf(element, true) !== lookOf(peer, true)
      return isShown ? [[state, element, peer] as [string, Element, Element]] : []
    }),
  )
}

function faultsLeft(): string[] {
  const alike = tandemStates.filter(([, element, peer]) => lookOf(element) === lookOf(peer))
  const lost = alike.map(([state, element]) => `${state} of ${nameOf(element)} is not shown`)
  return [...lost, ...fieldsWithoutEdge()]
}

/** Another element of the same list, without the state. */
function peerOf(element: Element, state: string): Element | undefined {
  const list = element.closest('nav, ul, ol, [role="group"], [role="tablist"], [role="radiogroup"], footer')
  const peers = [...(list?.querySelectorAll(element.tagName) ?? [])]
  return peers.find((peer) => isDrawn(peer) && (peer.getAttribute(state) ?? 'false') === 'false')
}

/**
 * The styles of an element and its icons. Those that forced colours remove, or that are hard to see, only if `isOwn`
 * is set.
 */
function lookOf(element: Element, isOwn = false): string {
  return [element, ...element.querySelectorAll('svg, [aria-hidden="true"]')]
    .map((part) => {
      const style = getComputedStyle(part)
      const { color, backgroundColor, borderColor, borderStyle, borderWidth } = style
      const { textDecorationLine, outlineStyle, visibility, display, boxShadow, fontWeight } = style
      const kept = [color, backgroundColor, borderColor, borderStyle, borderWidth, textDecorationLine]
      return [...kept, outlineStyle, visibility, display, ...(isOwn ? [boxShadow, fontWeight] : [])].join()
    })
    .join('|')
}

function fieldsWithoutEdge(): string[] {
  const kinds = ['checkbox', 'radio', 'range', 'file', 'color', 'hidden', 'submit', 'button']
  const others = kinds.map((kind) => `[type="${kind}"]`).join()
  const hasEdge = (element: Element | null) =>
    element !== null &&
    ['border-block-end', 'border-inline-start', 'outline'].some((edge) => {
      const style = getComputedStyle(element)
      const width = style.getPropertyValue(`${edge}-width`)
      return style.getPropertyValue(`${edge}-style`) !== 'none' && parseFloat(width) > 0
    })
  return [...document.querySelectorAll(`input:not(${others}), select, textarea`)]
    .filter((field) => isDrawn(field))
    .filter(
      (field) => ![field, field.parentElement, field.parentElement?.parentElement ?? null].some(hasEdge),
    )
    .map((field) => `${nameOf(field)} has no edge`)
}
