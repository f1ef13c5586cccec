/**
 * The bars that stay in place while a page scrolls beneath them, and how high they are now: at twice the size of letters a
 * bar may take two lines. The style sheets read it as `--bar-<name>`, so that what has the focus is never scrolled under one.
 */
type Bar = 'header' | 'selection' | 'tray' | 'save' | 'thumb'

function measured(bar: Bar) {
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
export const measureHeader = measured('header')
export const measureSelection = measured('selection')
export const measureTray = measured('tray')
export const measureSaveBar = measured('save')
export const measureThumb = measured('thumb')
