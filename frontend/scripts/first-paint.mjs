// @ts-check
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const entry = fileURLToPath(new URL('../src/app/first-paint.ts', import.meta.url))

/** The code that has to run before the first paint, as a script in the page: the app itself loads too late for it. */
async function script() {
  const bundle = await rolldown({
    input: entry,
    resolve: { alias: { '@': fileURLToPath(new URL('../src', import.meta.url)) } },
    treeshake: { moduleSideEffects: false },
  })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  return output[0].code
}

/** @returns {import('vite').Plugin} */
export function firstPaint() {
  return {
    name: 'first-paint',
    transformIndexHtml: async () => [{ tag: 'script', children: await script(), injectTo: 'body-prepend' }],
  }
}
