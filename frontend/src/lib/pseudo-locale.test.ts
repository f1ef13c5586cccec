import { lingui } from '@lingui/vite-plugin'
import { build } from 'vite'
import { afterEach, expect, test, vi } from 'vitest'
import { pseudo, pseudoLocale } from '../../scripts/pseudo-locale.mjs'

afterEach(() => vi.unstubAllEnvs())

/** The files that come of the app's languages when it is built. */
async function built(gallery: string): Promise<string[]> {
  vi.stubEnv('VITE_GALLERY', gallery)
  vi.stubEnv('NODE_ENV', 'production')
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [lingui(), pseudoLocale()],
    build: {
      write: false,
      rolldownOptions: { input: 'src/lib/locale.ts', preserveEntrySignatures: 'strict' },
    },
  })
  return [result].flat().flatMap((one) => ('output' in one ? one.output.map((file) => file.fileName) : []))
}

const pseudoFile = expect.stringContaining('pseudo-locale')
const frenchFile = expect.stringMatching(/fr-.*\.js$/)

test('what a society runs has French and no made-up language', async () => {
  const files = await built('')
  expect(files).toContainEqual(frenchFile)
  expect(files).not.toContainEqual(pseudoFile)
})

test('the build that is tried has both', async () => {
  expect(await built('1')).toEqual(expect.arrayContaining([frenchFile, pseudoFile]))
})

test('a made-up text is longer, and leaves places of elements and what is between words alone', () => {
  const text = pseudo('Read <0>the rules</0>')
  expect(text.match(/<\/?0>/g)).toEqual(['<0>', '</0>'])
  expect(text.replaceAll(/[\u200f\u202e\u202c]/g, '')).toBe('Rééáád <0>théé rúúlééš</0>')
})
