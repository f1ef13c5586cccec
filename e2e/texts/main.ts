import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { catalogue, finder, type Message } from './catalogue.ts'
import { letters, mailTexts, type Letter } from './mails.ts'
import { documentOf, escape, list, table } from './markup.ts'
import { everythingShown, LANGUAGES, OUT, type Language, type Shown } from './shown.ts'

const NAMES: Record<Language, string> = { en: 'English', fr: 'French' }

/** Each page, with its picture on the left and its texts on the right. */
function pages(all: Shown[]): string {
  const seen = new Set<string>()
  const beside = (shown: Shown): string => {
    const { texts, onPhone, names } = shown
    const spoken = names.filter((name) => !texts.includes(name))
    const lists = [
      list('Texts', texts, seen),
      list('On a phone only', onPhone, seen),
      list('Names for screen readers', spoken, seen),
    ]
    for (const text of [...texts, ...onPhone, ...spoken]) seen.add(text)
    const picture = `<img loading="lazy" src="${escape(shown.picture)}" alt="${escape(shown.place)}">`
    return `<h3>${NAMES[shown.language]}</h3><div class="beside"><div>${picture}</div><div>${lists.join('')}</div></div>`
  }
  const sections = [...Map.groupBy(all, ({ place }) => place)].map(([place, [one, ...others]]) => {
    const who = one?.persona ?? 'a visitor'
    const title = `<h2>${escape(place)}</h2><p>${escape(one?.address ?? '')}, ${escape(who)}</p>`
    return `<section id="${escape(place)}">${title}${[one, ...others].flatMap((shown) => (shown ? beside(shown) : [])).join('')}</section>`
  })
  return sections.join('\n')
}

/** Messages that no page showed, in any language. */
function unseen(all: Shown[]): Message[] {
  const said = Object.fromEntries(
    LANGUAGES.map((language) => {
      const own = all.filter((shown) => shown.language === language)
      return [
        language,
        own.flatMap(({ texts, onPhone, names }) => [...texts, ...onPhone, ...names]).join('\n'),
      ]
    }),
  )
  return catalogue('fr').filter(
    ({ english, translated }) =>
      !finder(english).test(said.en ?? '') && !(translated && finder(translated).test(said.fr ?? '')),
  )
}

function unseenTable(messages: Message[]): string {
  const rows = messages
    .map(({ origins, english, translated, context }) => [
      origins.join('\n'),
      context === null ? english : `${english}\n(${context})`,
      translated,
    ])
    .toSorted(([one = ''], [other = '']) => one.localeCompare(other))
  return table(['Where', NAMES.en, NAMES.fr], rows)
}

function mails(): string {
  const french = new Map(mailTexts('fr').map((message) => [message.id, message.parts]))
  const kept = Map.groupBy(letters(), ({ message }) => message)
  const sections = mailTexts('en').map(({ id, parts }) => {
    const rows = [...parts].map(([part, text]) => [
      part || id,
      text.trim(),
      french.get(id)?.get(part)?.trim() ?? '',
    ])
    return `<section><h3>${escape(id)}</h3>${table(['', NAMES.en, NAMES.fr], rows)}${whole(kept.get(id) ?? [])}</section>`
  })
  return sections.join('\n')
}

function whole(all: Letter[]): string {
  const letter = ({ name, language, text }: Letter) =>
    `<div><h4>${escape(name)}, ${NAMES[language]}</h4><pre lang="${language}">${escape(text.trim())}</pre></div>`
  return all.length === 0 ? '' : `<div class="beside">${all.map(letter).join('')}</div>`
}

const all = everythingShown()
const rest = unseen(all)
const body = [
  pages(all),
  `<h2>Messages that no page showed (${rest.length})</h2>`,
  unseenTable(rest),
  '<h2>Mails</h2>',
  mails(),
].join('\n')
const file = join(OUT, 'index.html')
writeFileSync(file, documentOf('Every text', body))
console.log(
  `${new Set(all.map(({ place }) => place)).size} pages, ${rest.length} messages that none of them showed: ${file}`,
)
