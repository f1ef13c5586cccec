import { expect, test } from 'vitest'
import { chooseTheme } from './theme'

test('a chosen appearance is shown and remembered; the device’s own leaves no trace', () => {
  chooseTheme('dark')
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
  expect(window.localStorage.getItem('tandem.theme')).toBe('dark')

  chooseTheme('system')
  expect(document.documentElement).not.toHaveAttribute('data-theme')
  expect(window.localStorage.getItem('tandem.theme')).toBeNull()
})
