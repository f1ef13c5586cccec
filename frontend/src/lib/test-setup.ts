import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { activate } from './locale'

await activate('en')

afterEach(() => {
  cleanup()
  window.localStorage.clear()
})
