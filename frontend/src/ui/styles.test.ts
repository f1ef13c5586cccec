import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { breakpoints } from '@/lib/breakpoints'
import { expandCustomMedia } from '../../scripts/custom-media.mjs'

const sources = 'src'
const paths = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
)
const sheets = Object.fromEntries(
  paths.map((path) => [
    path.replaceAll('\\', '/'),
    expandCustomMedia(readFileSync(`${sources}/${path}`, 'utf8'), breakpoints),
  ]),
)

interface Block {
  /** Its selector or at-rule, after those around it, outermost first. */
  path: string[]
  text: string
}

/** The blocks of a style sheet, each with its path. */
function blocksOf(sheet: string): Block[] {
  const plain = sheet.replaceAll(/\/\*.*?\*\//gs, '')
  const open: Block[] = []
  const all: Block[] = []
  let head = ''
  for (const letter of plain) {
    if (letter === '{') {
      const block = { path: [...(open.at(-1)?.path ?? []), head.trim()], text: '' }
      open.push(block)
      all.push(block)
      head = ''
    } else if (letter === '}') {
      open.pop()
      head = ''
    } else {
      const inner = open.at(-1)
      if (inner) inner.text += letter
      head = letter === ';' ? '' : head + letter
    }
  }
  return all
}

const isForced = ({ path }: Block) => path.some((part) => part.includes('forced-colors: active'))

/** Chosen, current or on: states that must be visible in forced colours. */
const states = ['[aria-current]', "[aria-pressed='true']", '[data-selected]', '[data-current]', ':checked']

describe.each(Object.entries(sheets).map(([path, sheet]) => ({ path, blocks: blocksOf(sheet), sheet })))(
  '$path',
  ({ blocks, sheet }) => {
    test('is read', () => expect(sheet).not.toBe(''))

    test('asks for the width of a window in letters, so that larger ones change the layout', () => {
      const widths = blocks.flatMap(({ path }) => path).filter((head) => /@media.*(width|height)/.test(head))
      expect(widths.filter((head) => /\dpx/.test(head))).toEqual([])
    })

    test.each(states)('draws %s where the reader has chosen the colours', (state) => {
      const shown = blocks.filter((block) => block.path.some((part) => part.includes(state)))
      const isDrawn = shown.some((block) => !isForced(block) && /background|color|shadow/.test(block.text))
      if (!isDrawn) return
      const forced = shown.filter(isForced).map((block) => block.text)
      expect(forced.join(';')).toMatch(/\bHighlight\b/)
    })
  },
)

/** These do not cover content: the overlay of a dialog, messages that disappear, a column beside the list. */
const noBars = ['.overlay', '.toasts', '.aside']

test('no bar stays in place where it would take the window', () => {
  const all = Object.values(sheets).flatMap(blocksOf)
  const positioned = (position: RegExp, isLow: boolean) =>
    all
      .filter(
        ({ path, text }) => position.test(text) && isLow === path.some((part) => /max-height/.test(part)),
      )
      .map(({ path }) => path.at(-1))
  const bars = positioned(/position: (sticky|fixed)/, false).filter((name) => !noBars.includes(name ?? ''))
  expect(bars).toContain('.bar')
  expect(positioned(/position: static/, true)).toEqual(expect.arrayContaining(bars))
})

test('no style sheet has a breakpoint of its own', () => {
  const own = paths.filter((path) =>
    /@media[^{]*(width|height)/.test(readFileSync(`${sources}/${path}`, 'utf8')),
  )
  expect(own).toEqual([])
})

test('a breakpoint that nobody has defined is an error', () => {
  expect(() => expandCustomMedia('@media (--huge) {}', breakpoints)).toThrow('--huge')
})

const sheet = (name: string) => blocksOf(sheets[name] ?? '')

test('the sign of a box goes with its tick, whatever the colours', () => {
  const hidden = sheet('ui/choices.module.css').find(
    ({ path, text }) => path.at(-1)?.includes('> svg') && text.includes('visibility: hidden'),
  )
  expect(hidden?.path.join(' ')).toContain('.box')
})

test('what has only a background is drawn with a colour of the system', () => {
  const drawn = (name: string) =>
    sheet(name)
      .filter(isForced)
      .map(({ path, text }) => path.at(-1) + text)
      .join()
  expect(drawn('ui/progress.module.css')).toMatch(/::-webkit-progress-value\s*background: Highlight/)
  expect(drawn('ui/skeleton.module.css')).toMatch(/\.line[^]*border: 1px solid GrayText/)
  expect(drawn('ui/blocks.module.css')).toMatch(/\.banner[^]*border: 1px solid CanvasText/)
})
