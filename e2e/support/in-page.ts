import type { Page } from '@playwright/test'

type Helper = (...values: never[]) => unknown

/**
 * Runs a function in the page, together with the functions that it calls by name. None of them may use anything else
 * from its module.
 */
export function inPage<T>(page: Page, main: () => T, ...helpers: Helper[]): Promise<Awaited<T>> {
  return page.evaluate(`(() => { ${helpers.join('\n')}\n return (${main})() })()`)
}

/** The name of an element in a report. */
export function nameOf(element: Element): string {
  const text = element.getAttribute('aria-label') ?? element.textContent ?? ''
  const words = text.trim().replaceAll(/\s+/g, ' ').slice(0, 50)
  return `${element.tagName.toLowerCase()}${element.id && `#${element.id}`} "${words}"`
}

/** Whether an element is visible. Elements for screen readers only are not. */
export function isDrawn(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true })
}
