import { build } from 'vite'
import { afterEach, expect, test, vi } from 'vitest'
import { pseudo, pseudoLocale } from '../../scripts/pseudo-locale.mjs'
import { catalogues } from '../../scripts/catalogues.mjs'

afterEach(() => vi.unstubAllEnvs())

/** Builds the app's languages. Returns the ids of the modules in the build. */
async function built(gallery: string): Promise<string[]> {
  vi.stubEnv('VITE_GALLERY', gallery)
  vi.stubEnv('NODE_ENV', 'production')
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [catalogues(), pseudoLocale()],
    build: {
      write: false,
      rolldownOptions: { input: 'src/lib/locale.ts', preserveEntrySignatures: 'strict' },
    },
  })
  const files = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  return files.flatMap((file) => ('moduleIds' in file ? file.moduleIds : []))
}

const madeUp = expect.stringContaining('virtual:pseudo-locale')
const french = ['shell', 'matching'].map((part) => expect.stringContaining(`virtual:catalogues/fr/${part}`))

test('what a society runs has French and no made-up language', async () => {
  const modules = await built('')
  expect(modules).toEqual(expect.arrayContaining(french))
  expect(modules).not.toContainEqual(madeUp)
})

test('the build that is tried has both', async () => {
  expect(await built('1')).toEqual(expect.arrayContaining([...french, madeUp]))
})

test('a made-up text is longer, and leaves places of elements and what is between words alone', () => {
  const text = pseudo('Read <0>the rules</0>')
  expect(text.match(/<\/?0>/g)).toEqual(['<0>', '</0>'])
  expect(text.replaceAll(/[\u200f\u202e\u202c]/g, '')).toBe('Rééáád <0>théé rúúlééš</0>')
})
