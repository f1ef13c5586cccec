import { render, screen } from '@testing-library/react'
import { Component, type ReactNode, Suspense } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { asProblem } from '@/api'
import { isChunkLoadError, lazyComponent } from './lazy-component'

const reload = vi.fn()
const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))

class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null }
  static getDerivedStateFromError = (error: unknown) => ({ error })
  override render() {
    return this.state.error ? <p>{asProblem(this.state.error).code}</p> : this.props.children
  }
}

function open() {
  const Part = lazyComponent(gone)
  render(
    <Boundary>
      <Suspense fallback="coming">
        <Part />
      </Suspense>
    </Boundary>,
  )
}

beforeEach(() => {
  window.sessionStorage.clear()
  reload.mockReset()
  vi.stubGlobal('location', { reload })
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => vi.unstubAllGlobals())

test('a file that a new version has replaced loads the page again, and shows no error meanwhile', async () => {
  open()
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
  expect(screen.getByText('coming')).toBeInTheDocument()
})

test('what is missing after that as well is said, and loads nothing again', async () => {
  open()
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
  open()
  expect(await screen.findByText('offline')).toBeInTheDocument()
  expect(reload).toHaveBeenCalledOnce()
})

test('where nothing can be remembered, nothing is loaded again without end', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  open()
  expect(await screen.findByText('offline')).toBeInTheDocument()
  expect(reload).not.toHaveBeenCalled()
})

test('without a network the page stays', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  open()
  expect(await screen.findByText('offline')).toBeInTheDocument()
  expect(reload).not.toHaveBeenCalled()
})

test('bringing it early says nothing of a failure', async () => {
  lazyComponent(gone).preload()
  await Promise.resolve()
  expect(reload).not.toHaveBeenCalled()
})

test('an error of another kind is not taken for a missing file', () => {
  expect(isChunkLoadError(new TypeError('x is not a function'))).toBe(false)
  expect(asProblem(new TypeError('error loading dynamically imported module: /a.js')).code).toBe('offline')
})
