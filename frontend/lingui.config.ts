import { readdirSync } from 'node:fs'
import { defineConfig } from '@lingui/conf'
import { formatter } from '@lingui/format-po'

const sourceLocale = 'en'
const written = readdirSync(new URL('src/locales', import.meta.url))
  .filter((file) => file.endsWith('.po'))
  .map((file) => file.replace('.po', ''))

/** To add a language, add `src/locales/<language>.po`. */
export default defineConfig({
  sourceLocale,
  locales: [...new Set([sourceLocale, ...written])],
  catalogs: [
    { path: 'src/locales/{locale}', include: ['src'], exclude: ['**/*.test.*', '**/node_modules/**'] },
  ],
  orderBy: 'message',
  format: formatter({ lineNumbers: false }),
})
