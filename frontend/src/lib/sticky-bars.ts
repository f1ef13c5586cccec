/**
 * The sticky bars. Style sheets read their current heights as `--bar-<name>`, because a bar may wrap to two lines
 * with larger text, and scroll a focused element so that no bar covers it.
 */
type StickyBar = 'header' | 'selection' | 'tray' | 'save' | 'bottom-navigation' | 'toasts'

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

/**
 * For the `ref` of each bar. The height is read only after the browser's own layout, so that no extra layout is
 * forced.
 */
export const measureHeader = measureInto('header')
export const measureSelection = measureInto('selection')
export const measureTray = measureInto('tray')
export const measureSaveBar = measureInto('save')
export const measureBottomNavigation = measureInto('bottom-navigation')
export const measureToasts = measureInto('toasts')
