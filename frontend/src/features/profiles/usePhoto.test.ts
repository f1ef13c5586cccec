import { expect, it } from 'vitest'
import { faultOf, largest } from './usePhoto'

it('says before sending what the service would not take', () => {
  expect(faultOf({ type: 'image/jpeg', size: largest })).toBeNull()
  expect(faultOf({ type: 'image/jpeg', size: largest + 1 })).toBe('size')
  expect(faultOf({ type: 'image/svg+xml', size: 10 })).toBe('kind')
  expect(faultOf({ type: '', size: 10 })).toBe('kind')
})
