import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const root = document.documentElement
const accent = () => root.style.getPropertyValue('--accent')

function writeBootstrapData(brand: string): void {
  const element = document.createElement('script')
  element.type = 'application/json'
  element.id = 'told'
  element.textContent = JSON.stringify({ society: { brand } })
  document.head.append(element)
}

beforeEach(() => vi.resetModules())
afterEach(() => {
  document.head.replaceChildren()
  root.removeAttribute('style')
  delete root.dataset['theme']
})

test('the society’s colour and the reader’s theme are there before the app', async () => {
  writeBootstrapData('#0057b8')
  localStorage.setItem('tandem.theme', 'dark')
  await import('./first-paint')
  expect(accent()).toContain('#0057b8')
  expect(root.dataset['theme']).toBe('dark')
})

test('a page that came without is painted in the product’s own', async () => {
  await import('./first-paint')
  expect(accent()).toBe('')
})
