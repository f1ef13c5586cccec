import { expect, it } from 'vitest'
import { checkFile, workingSize } from './photo-file'

const file = (type: string, size = 10, name = 'me') => ({ name, type, size })

it('takes what phones make, and says before reading it what it would not take', () => {
  const megabytes = 1024 * 1024
  expect(checkFile(file('image/jpeg', 15 * megabytes))).toBeNull()
  expect(checkFile(file('image/heic', 3 * megabytes))).toBeNull()
  // Some systems do not know the media type.
  expect(checkFile(file('', 10, 'IMG_1.HEIC'))).toBeNull()
  expect(checkFile(file('image/jpeg', 26 * megabytes))).toBe('size')
  expect(checkFile(file('image/svg+xml'))).toBe('kind')
  expect(checkFile(file('application/pdf'))).toBe('kind')
  expect(checkFile(file(''))).toBe('kind')
})

it('makes a large picture smaller and leaves a small one as it is', () => {
  expect(workingSize(8160, 6120)).toEqual({ width: 2048, height: 1536 })
  expect(workingSize(3000, 4000)).toEqual({ width: 1536, height: 2048 })
  expect(workingSize(96, 64)).toEqual({ width: 96, height: 64 })
  expect(workingSize(20_000, 1)).toEqual({ width: 2048, height: 1 })
})
