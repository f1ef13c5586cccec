/**
 * The bars that stay in place while a page scrolls beneath them, and how high they are now: at twice the size of letters a
 * bar may take two lines. The style sheets read it as `--bar-<name>`, so that what has the focus is never scrolled under one.
 */
type StickyBar = 'header' | 'selection' | 'tray' | 'save' | 'bottom-navigation'

function measureInto(bar: StickyBar) {
  return (element: HTMLElement | null) => {
    if (!element) return undefined
    const { style } = document.documentElement
    const property = `--bar-${bar}`
    const observer = new ResizeObserver(() => style.setProperty(property, `${element.offsetHeight}px`))
    observer.observe(element)
    return () => {
      observer.disconnect()
      style.removeProperty(property)
    }
  }
}

/** For the `ref` of each: nothing is measured before the browser has laid out the page by itself. */
export const measureHeader = measureInto('header')
export const measureSelection = measureInto('selection')
export const measureTray = measureInto('tray')
export const measureSaveBar = measureInto('save')
export const measureBottomNavigation = measureInto('bottom-navigation')
