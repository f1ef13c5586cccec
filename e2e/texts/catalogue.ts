import { readFileSync } from 'node:fs'

import { root } from '../stack/binary.ts'

/** One message of the app's catalogue. */
export interface Message {
  /** As it stands in the source. */
  english: string
  translated: string
  context: string | null
  /** The files that use it. */
  origins: string[]
}

/** The string that follows a keyword, and those on the lines below it. */
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

/** Where the brace that opens here is closed. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let place = open; place < text.length; place += 1) {
    if (text[place] === '{') depth += 1
    if (text[place] === '}') depth -= 1
    if (depth === 0) return place
  }
  return text.length
}

/** A placeholder, or a plural or select with its cases, any of which may be what is shown. */
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

/** Finds a message in what pages showed, whatever stood in its placeholders. */
export function finder(message: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern(message.trim())}(?![\\p{L}\\p{N}])`, 'u')
}
