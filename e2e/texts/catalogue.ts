import { readFileSync } from 'node:fs'

import { root } from '../stack/binary.ts'

/** A message of the app's catalogue. */
export interface Message {
  /** As in the source. */
  english: string
  translated: string
  context: string | null
  /** The files that use it. */
  origins: string[]
}

/** The string after a keyword, with its continuation lines; null if there is none. */
function field(block: string, keyword: string): string | null {
  const found = new RegExp(`^${keyword} ((?:"(?:[^"\\\\]|\\\\.)*"\\n?)+)`, 'm').exec(`${block}\n`)?.[1]
  if (found === undefined) return null
  const lines = found.trim().split('\n')
  return lines.map((line) => JSON.parse(line.trim()) as string).join('')
}

export function parseCatalogue(text: string): Message[] {
  return text.split(/\n\n+/).flatMap((block) => {
    const english = field(block, 'msgid')
    if (!english) return []
    const origins = [...block.matchAll(/^#: (.+)$/gm)].map(([, origin = '']) => origin)
    return [{ english, translated: field(block, 'msgstr') ?? '', context: field(block, 'msgctxt'), origins }]
  })
}

export const catalogue = (language: string): Message[] =>
  parseCatalogue(readFileSync(root(`frontend/src/locales/${language}.po`), 'utf8'))

const literal = (text: string): string =>
  text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+')

/** The position of the brace that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let place = open; place < text.length; place += 1) {
    if (text[place] === '{') depth += 1
    if (text[place] === '}') depth -= 1
    if (depth === 0) return place
  }
  return text.length
}

/** The pattern of a placeholder, or of a plural or select, of which any case may be shown. */
function argument(inner: string): string {
  const kind = /^\s*\w+\s*,\s*(plural|select|selectordinal)\s*,/.exec(inner)
  if (!kind) return '.+?'
  const cases: string[] = []
  for (let at = kind[0].length; at < inner.length; at += 1) {
    if (inner[at] !== '{') continue
    const end = closing(inner, at)
    cases.push(pattern(inner.slice(at + 1, end).replaceAll('#', '{count}')))
    at = end
  }
  return `(?:${cases.join('|')})`
}

function pattern(message: string): string {
  let source = ''
  for (let at = 0; at < message.length;) {
    const element = /^<\/?\d+(\/?)>/.exec(message.slice(at))
    if (element) {
      source += element[1] === '/' ? '.*?' : '\\s*'
      at += element[0].length
    } else if (message[at] === '{') {
      const end = closing(message, at)
      source += argument(message.slice(at + 1, end))
      at = end + 1
    } else {
      const text = /^(?:[^<{]|<(?!\/?\d))+/.exec(message.slice(at))?.[0] ?? message.charAt(at)
      source += literal(text)
      at += text.length
    }
  }
  return source
}

/** Finds a message in the texts of pages, whatever its placeholders contain. */
export function finder(message: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern(message.trim())}(?![\\p{L}\\p{N}])`, 'u')
}
