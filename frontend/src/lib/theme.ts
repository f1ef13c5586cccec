import { storage } from './storage'
import { createStore, useStore } from './store'

export type Theme = 'system' | 'light' | 'dark'

const key = 'tandem.theme'
const themes: readonly string[] = ['light', 'dark']

const read = (): Theme => {
  const saved = storage.read(key)
  return saved !== null && themes.includes(saved) ? (saved as Theme) : 'system'
}

const theme = createStore<Theme>(read())

function applyTheme(next: Theme): void {
  if (next === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = next
}

/** Applies the theme that was chosen in this browser. */
export const applySavedTheme = (): void => applyTheme(read())

export function chooseTheme(next: Theme): void {
  if (next === 'system') storage.remove(key)
  else storage.write(key, next)
  applyTheme(next)
  theme.set(next)
}

export const useTheme = (): Theme => useStore(theme)
