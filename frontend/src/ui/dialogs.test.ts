import { expect, test } from 'vitest'

const sources = import.meta.glob<string>(['../**/*.tsx', '!**/*.test.tsx'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** All files that open a dialog, except those that implement it. */
const files = Object.entries(sources)
  .filter(([path, text]) => !path.startsWith('./') && /<(Confirm)?Dialog\b/.test(text))
  .map(([path, text]) => ({ path, text }))

/** This dialog may have nothing to confirm. */
const mayOnlyLeave = ['../features/invitations/PreviewDialog.tsx']

const asks = (text: string) => /<ConfirmDialog\b|<DialogActions\b|<SendActions\b/.test(text)

test('all dialogs are looked at', () => {
  expect(files.length).toBeGreaterThan(12)
  expect(files.filter(({ text }) => asks(text)).length).toBeGreaterThan(8)
})

test('no dialog is made past the one that all pages use', () => {
  const parts = /react-aria-components\/(Dialog|Modal)'/
  const made = Object.entries(sources).filter(([, text]) => parts.test(text))
  expect(made.map(([path]) => path)).toEqual(['./DialogOverlay.tsx'])
  const asked = Object.entries(sources).filter(([, text]) => /\b(window\.)?(confirm|alert)\(/.test(text))
  expect(asked.map(([path]) => path)).toEqual([])
})

const own = files.filter(({ path, text }) => /<Dialog\b/.test(text) && !mayOnlyLeave.includes(path))

test.each(own.filter(({ text }) => /\bactions=\{/.test(text)))(
  '$path has the buttons of all dialogs',
  ({ text }) => expect(text).toMatch(/<DialogActions\b/),
)

test.each(own.filter(({ text }) => /<form\b/.test(text)))(
  '$path has the buttons of all dialogs below its form',
  ({ text }) => expect(text).toMatch(/<SendActions\b/),
)

/** Button labels that do not name the action. */
const saysNothing = /^(ok|okay|yes|no|confirm|continue|submit|done)$/i
const labels = /(?:confirmLabel=(?:\{t`|\{<Trans>|")|<SendActions[^>]*>\s*<Trans>)([^`<"]+)/g

test('every dialog names what it does by a verb', () => {
  const said = files.flatMap(({ text }) => [...text.matchAll(labels)].map(([, label = '']) => label.trim()))
  expect(said.length).toBeGreaterThan(8)
  expect(said.filter((label) => saysNothing.test(label))).toEqual([])
})

test.each(files.filter(({ path, text }) => asks(text) && !path.includes('/gallery/')))(
  '$path says inside why something was not done',
  ({ text }) => expect(text).toMatch(/ProblemBanner|SendProblem|\{problem\}/),
)
