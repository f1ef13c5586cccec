import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import babel from '@rolldown/plugin-babel'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { precompress } from './scripts/precompress.mjs'

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

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: 'src/app/routes',
      generatedRouteTree: 'src/app/routeTree.gen.ts',
      quoteStyle: 'single',
    }),
    react(),
    lingui(),
    // English is written in the source: keeping it in the code means no catalogue to load first.
    babel({ presets: [linguiTransformerBabelPreset({ descriptorFields: 'message' })] }),
    { ...optimizeLocales.vite({ locales }), enforce: 'pre' },
    precompress(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'es2022',
    // light-dark() and nesting as they are written: every browser of the last two years knows them.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    manifest: true,
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every page needs, in two files rather than forty: libraries change less often than the app.
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 3 },
            { name: 'shell', tags: ['$initial'], priority: 2 },
          ],
        },
      },
    },
  },
  server: {
    host: 'localhost',
    port: 5173,
    strictPort: true,
    proxy: { '/api': service, '/openapi.json': service, '/docs': service },
  },
  test: {
    environment: 'jsdom',
    setupFiles: 'src/lib/test-setup.ts',
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
  },
})
