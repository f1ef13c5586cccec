import { expect, test, vi } from 'vitest'
import { measureTray } from './sticky-bars'

/** Reports a size as soon as an element is observed, as browsers do. */
class Observer {
  constructor(private readonly changed: () => void) {}
  observe = () => this.changed()
  disconnect = vi.fn()
}

const shown = () => document.documentElement.style.getPropertyValue('--bar-tray')

test('the style sheets know how high a bar is for as long as it is there', () => {
  vi.stubGlobal('ResizeObserver', Observer)
  const bar = document.createElement('div')
  vi.spyOn(bar, 'offsetHeight', 'get').mockReturnValue(112)
  const gone = measureTray(bar)
  expect(shown()).toBe('112px')
  gone?.()
  expect(shown()).toBe('')
})
