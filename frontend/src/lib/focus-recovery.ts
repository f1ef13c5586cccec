/** The ancestors of the focused element, innermost first, each with the index of the child that contained it. */
type Trail = { parent: Element; index: number }[]

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]'
const regions =
  'li, article, section, form, fieldset, details, aside, search, table, [role="group"], [role="radiogroup"]'

/** Milliseconds. Code that moves the focus itself does so at once, or as soon as a dialog has closed. */
const recoveryDelay = 150

function trailOf(element: Element): Trail {
  const trail: Trail = []
  let child = element
  for (let parent = child.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
    trail.push({ parent, index: [...parent.children].indexOf(child) })
    if (parent.tagName === 'MAIN') break
    child = parent
  }
  return trail
}

const isShown = (element: HTMLElement) => element.checkVisibility?.({ visibilityProperty: true }) ?? true

function firstIn(element: Element | undefined): HTMLElement | undefined {
  if (!(element instanceof HTMLElement)) return undefined
  const all = [element, ...element.querySelectorAll<HTMLElement>(focusable)]
  return all.find((one) => one.matches(focusable) && isShown(one))
}

/** True if a form, section or article was replaced, for example after sending a form, and not one item of a list. */
function isReplaced(trail: Trail): boolean {
  const gone = trail.map(({ parent }) => parent).filter((parent) => !parent.isConnected)
  return (
    gone.some((parent) => parent.matches('form, section, article')) &&
    !gone.some((parent) => parent.matches('li, tr'))
  )
}

/** The element that replaces the lost one, or the one before it; else the surrounding region, else the page heading. */
function nextTo(trail: Trail): HTMLElement | null {
  const title = document.querySelector<HTMLElement>('main h1')
  if (isReplaced(trail)) return title
  for (const { parent, index } of trail) {
    if (!parent.isConnected || parent.tagName === 'MAIN') continue
    const near = firstIn(parent.children[index]) ?? firstIn(parent.children[index - 1])
    if (near) return near
    if (parent instanceof HTMLElement && parent.matches(regions)) {
      if (!parent.hasAttribute('tabindex')) parent.tabIndex = -1
      return parent
    }
  }
  return title
}

const isGone = (element: Element) => !element.isConnected || element.matches(':disabled')
const isLost = () => {
  const held = document.activeElement
  // Browsers differ in whether a field that becomes disabled loses the focus.
  return !held || held === document.body || isGone(held)
}

/**
 * When a focused control is removed or disabled, browsers drop the focus, and the keyboard would start again at the
 * top of the page. This moves the focus to a nearby element, unless the page has moved it. Returns the cleanup
 * function.
 */
export function recoverLostFocus(): () => void {
  let last: Element | null = null
  let page: { element: HTMLElement; trail: Trail } | null = null
  let isPointing = false
  let looking: ReturnType<typeof setTimeout> | undefined

  const onFocus = ({ target }: Event) => {
    if (!(target instanceof HTMLElement)) return
    last = target
    if (target.closest('main')) page = { element: target, trail: trailOf(target) }
  }
  const onPointer = ({ target }: Event) => {
    isPointing = true
    // A press outside all controls drops the focus on purpose.
    if (target instanceof Element && !target.closest(`${focusable}, label`)) last = null
  }
  const onKey = () => {
    isPointing = false
  }
  const look = () => {
    looking = undefined
    if (!last || !page || !isLost() || !isGone(last)) return
    if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return
    const target = isGone(page.element) ? nextTo(page.trail) : page.element
    target?.focus({ preventScroll: isPointing })
  }
  const observer = new MutationObserver(() => {
    if (last && isGone(last)) looking ??= setTimeout(look, recoveryDelay)
  })
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  document.addEventListener('focusin', onFocus)
  document.addEventListener('pointerdown', onPointer)
  document.addEventListener('keydown', onKey)
  return () => {
    clearTimeout(looking)
    observer.disconnect()
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('pointerdown', onPointer)
    document.removeEventListener('keydown', onKey)
  }
}
