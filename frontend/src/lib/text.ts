/* oxlint-disable no-misleading-character-class -- single code points are meant, and some of them join others. */

/**
 * The rules for a line of text, as in the service (`api/kernel/src/text.rs`) and tested with the same vectors. The
 * app removes characters that the service would refuse, because users cannot see them.
 */

const forbidden =
  /(?!\t)\p{Cc}|[\u2028-\u202e\u2066-\u206f\ufdd0-\ufdef\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Noncharacter_Code_Point}/gu
const needless =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2060-\u2065\u3164\ufeff\uffa0]/g
const isSpace = (character: string) => /[\s\u2800]/.test(character)
const isSelector = (character: string) =>
  /[\u180b-\u180d\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u.test(character)
const joining =
  /[\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\u1b00-\u1c4f\ua8e0-\ua9df\uaa60-\uaa7f\uabc0-\uabff\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]|[\u{11000}-\u{11fff}]/u
const pictorial = /[\u2190-\u2bff\ufe0f]|[\u{1f000}-\u{1faff}]/u

function mayJoin(before: string | undefined, joiner: string, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false
  if (joining.test(before) && joining.test(after)) return true
  return joiner === '\u200d' && pictorial.test(before) && pictorial.test(after)
}

/** The text in NFC, without invisible characters that have no effect. */
function withoutInvisible(text: string): string {
  const characters = Array.from(text.normalize('NFC').replaceAll(needless, ''))
  const kept: string[] = []
  characters.forEach((character, index) => {
    const before = kept.at(-1)
    const isJoiner = character === '\u200c' || character === '\u200d'
    if (isJoiner && !mayJoin(before, character, characters[index + 1])) return
    if (isSelector(character) && (before === undefined || isSpace(before) || isSelector(before))) return
    kept.push(character)
  })
  return kept.join('').normalize('NFC')
}

/** Whether a text has no visible character. */
export function isBlank(text: string): boolean {
  const visible = text
    .replaceAll(forbidden, '')
    .replaceAll(needless, '')
    .replaceAll(/[\s\u2800\u200c\u200d\u180b-\u180d\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]|\p{M}/gu, '')
  return visible === ''
}

/** A line as the service stores it: in NFC, without invisible characters, with one space between words. */
export function normalizeLine(text: string): string {
  if (isBlank(text)) return ''
  return withoutInvisible(text.replaceAll(forbidden, ' '))
    .replaceAll(/[\s\u2800]+/g, ' ')
    .trim()
}

/** Top-level domains that mail programs turn into links even without a scheme. */
const endings = new Set(
  'com net org info biz edu gov int mil io app dev xyz online site website shop store link click club live top icu page blog test'.split(
    ' ',
  ),
)

/**
 * Whether a text contains a link, the start of one, a domain with a path or an e-mail address. Full-width letters
 * count as well.
 */
export function hasLink(text: string): boolean {
  const plain = text.normalize('NFKC').toLowerCase()
  if (['://', 'http', 'www.', 'mailto:', '@'].some((sign) => plain.includes(sign))) return true
  return plain.split(/[\s<>()",;]/).some(isDomain)
}

function isDomain(word: string): boolean {
  const [before = '', path] = word.split(/[/\\](.*)/s)
  const host = (before.split(/[:?#]/)[0] ?? '')
    .replaceAll(/[\u3002\uff61]/g, '.')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}]+$/u, '')
  const labels = host.split('.')
  const ending = labels.at(-1) ?? ''
  const name = labels.at(-2)
  if (name === undefined || !/^[\p{L}\p{N}\p{M}-]+$/u.test(name) || !/^\p{L}[\p{L}\p{M}]*$/u.test(ending))
    return false
  const isLong = Array.from(ending).length > 1 && Array.from(name).length > 2
  return endings.has(ending) || (path !== undefined && isLong)
}

export type NameError = 'not_a_name' | 'has_link'

/** Why a text is not a valid name, or null if it is one. */
export function nameError(text: string): NameError | null {
  const name = normalizeLine(text)
  if (!/[\p{L}\p{N}]/u.test(name)) return 'not_a_name'
  return hasLink(name) ? 'has_link' : null
}
