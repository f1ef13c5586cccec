import { describe, expect, test } from 'vitest'
import { brandTokens, contrast } from './brand'

const surfaces = [
  ['#fcfbf9', '#ffffff'],
  ['#141519', '#1c1e24'],
] as const

const pair = (value: string) => {
  const match = /light-dark\((#\w{6}), (#\w{6})\)/.exec(value)
  if (!match?.[1] || !match[2]) throw new Error(`not a pair: ${value}`)
  return [match[1], match[2]] as const
}

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
})

describe.each(['#a3182f', '#ffd200', '#0057b8', '#00a19a', '#111111', '#f5f5f5'])(
  'a society in %s',
  (brand) => {
    const tokens = brandTokens(brand)
    if (!tokens) throw new Error('a brand has tokens')

    test.each([0, 1] as const)('can be read on every surface of theme %i', (theme) => {
      const accent = pair(tokens['--accent'])[theme]
      const tint = pair(tokens['--tint'])[theme]
      for (const surface of [...surfaces[theme], tint]) {
        expect(contrast(accent, surface)).toBeGreaterThanOrEqual(4.5)
      }
      expect(contrast(pair(tokens['--on-accent'])[theme], accent)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(pair(tokens['--tint-ink'])[theme], tint)).toBeGreaterThanOrEqual(4.5)
    })
  },
)

test('a brand that is readable already stays as it is', () => {
  expect(pair(brandTokens('#a3182f')?.['--accent'] ?? '')[0]).toBe('#a3182f')
})

test('what is not a colour changes nothing', () => {
  expect(brandTokens('url(javascript:1)')).toBeNull()
})
