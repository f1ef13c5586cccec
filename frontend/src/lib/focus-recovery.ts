/** Where the focus was, from the inside out: what stood around it, and where in there. */
type Trail = { parent: Element; index: number }[]

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]'
const regions =
  'li, article, section, form, fieldset, details, aside, search, table, [role="group"], [role="radiogroup"]'

/** Whoever moves the focus by purpose does so at once, or as soon as a dialog has closed. */
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

/** A form that was sent and what replaces it: not the next of a list, but another page under the same title. */
function isReplaced(trail: Trail): boolean {
  const gone = trail.map(({ parent }) => parent).filter((parent) => !parent.isConnected)
  return (
    gone.some((parent) => parent.matches('form, section, article')) &&
    !gone.some((parent) => parent.matches('li, tr'))
  )
}

/** What has taken its place, or stands before it; else the part of the page it was in, else the page. */
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
  // Browsers differ in whether a field that cannot be used any more lets go of the focus.
  return !held || held === document.body || isGone(held)
}

/**
 * A button that takes itself away, or what it stands in, takes the focus with it, and the keyboard would start again at the
 * top of the window. Wherever no page has said where it goes on, it goes on beside the place where it was.
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
    // Whoever presses where nothing is has left on purpose.
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
