import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { linguiTransformerBabelPreset } from '@lingui/vite-plugin'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import babel from '@rolldown/plugin-babel'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { compiledMessages } from './scripts/compiled-messages.mjs'
import { customMedia } from './scripts/custom-media.mjs'
import { firstPaint } from './scripts/first-paint.mjs'
import { narrowFonts } from './scripts/narrow-fonts.mjs'
import { routePreloads } from './scripts/route-preloads.mjs'
import { breakpoints } from './src/lib/breakpoints'
import { precompress } from './scripts/precompress.mjs'
import { pseudoLocale } from './scripts/pseudo-locale.mjs'
import { catalogues } from './scripts/catalogues.mjs'

const service = 'http://127.0.0.1:8080'

const ariaLocales: Record<string, string[]> = {
  en: ['en-GB', 'en-US'],
  fr: ['fr-FR'],
  es: ['es-ES'],
  de: ['de-DE'],
  ar: ['ar-AE'],
}
const written = readdirSync(new URL('src/locales', import.meta.url)).map((file) => file.replace('.po', ''))
const locales = ['en', ...written].flatMap((language) => ariaLocales[language] ?? [])

/** Modules of the app without large dependencies. */
const light =
  /src\/((api|lib|shared)\/(?!(forms|saving)\/).*|ui\/(.*\.module\.css|(BackLink|Card|Chip|DataTable|DateTime|DescriptionList|Dialog|FilterSheet|SanitizedHtml|SearchField|Skeleton|Steps)\.tsx))$/
/** Forms with several fields, and the libraries that only they use. */
const forms = /src\/shared\/forms\/|node_modules\/(react-hook-form|valibot)\//
/** Code that several pages of a feature share is one file, named after the feature. */
const featureOf = (file: string): string | null => /src\/features\/([a-z]+)\//.exec(file)?.[1] ?? null
/** Code that depends on React Aria. Its lists, menus and calendars load with the pages that use them. */
const field =
  /node_modules\/(?!react-hook-form|valibot)|src\/ui\/(fieldParts|NativeField|Choices|TextField|DialogOverlay)/

const macros = linguiTransformerBabelPreset({ descriptorFields: 'message' })
macros.preset.plugins.push([compiledMessages])

const tests = ['src/**/*.test.{ts,tsx}']
/** These tests change the time zone of the process or the address of the page, or build the app. */
const testsWithOwnProcess = [
  'src/features/profiles/LocationStep.test.tsx',
  'src/lib/locale.test.ts',
  'src/lib/lazy-component.test.tsx',
  'src/lib/pseudo-locale.test.ts',
  'src/lib/time.test.ts',
]

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: 'src/app/routes',
      generatedRouteTree: 'src/app/routeTree.gen.ts',
      quoteStyle: 'single',
    }),
    customMedia(breakpoints),
    react(),
    // English messages stay in the code, so that no catalogue has to load first.
    babel({ presets: [macros] }),
    catalogues(),
    pseudoLocale(),
    { ...optimizeLocales.vite({ locales }), enforce: 'pre' },
    firstPaint(),
    narrowFonts(),
    routePreloads(),
    precompress(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'es2022',
    // Keeps light-dark() and nesting, which all browsers of the last two years support.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // All styles together are smaller than one picture, and one file arrives sooner than four.
    cssCodeSplit: false,
    manifest: true,
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Code that every page needs, in few files rather than forty. Libraries change less often than the app.
            {
              name: 'react',
              tags: ['$initial'],
              test: /node_modules\/(react|react-dom|scheduler)\//,
              priority: 6,
            },
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 5 },
            { name: 'shell', tags: ['$initial'], priority: 4 },
            // Code that many pages need, in few files rather than thirty: on a slow connection each costs a round
            // trip.
            { name: 'kit', test: light, minShareCount: 3, priority: 3 },
            { name: 'fields', test: field, minShareCount: 12, priority: 3 },
            { name: 'parts', test: /src\/ui\//, minShareCount: 6, priority: 2 },
            // Only pages with such a form load it. Code that they share with other pages is in the groups above.
            { name: 'forms', test: forms, minShareCount: 2, priority: 2 },
            // What all pages of a mentorship share. A group of the features below would take it with its own code.
            { name: 'mentorships', test: /src\/features\/mentorships\//, minShareCount: 6, priority: 2 },
            // A group takes what its modules depend on, so a feature gets only what the groups above leave.
            { name: featureOf, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    // Files that the service and the app share: the list of spellings, and the test vectors for texts.
    fs: { allow: ['.', '../api', '../openapi'] },
    host: 'localhost',
    port: 5173,
    strictPort: true,
    proxy: { '/api': service, '/openapi.json': service, '/manifest.webmanifest': service, '/docs': service },
  },
  test: {
    environment: 'jsdom',
    setupFiles: 'src/testing/setup.ts',
    restoreMocks: true,
    projects: [
      // Each file has its own context, in threads that are reused: this takes half the time of a process per file.
      {
        extends: true,
        test: { name: 'threads', pool: 'vmThreads', include: tests, exclude: testsWithOwnProcess },
      },
      { extends: true, test: { name: 'processes', include: testsWithOwnProcess } },
    ],
  },
})
