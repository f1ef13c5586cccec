import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useProgramme } from '@/api'
import { languageName, useLocale } from '@/lib'
import type { TermLabels } from './reasons'

/** Labels for the codes of the service: terms of this programme, languages, and lists. */
export function useTermLabels(programme: string): TermLabels {
  const { i18n } = useLingui()
  const locale = useLocale()
  const { data } = useProgramme(programme)
  return useMemo(() => {
    const expertise = new Map(data?.expertise.map((term) => [term.slug, term.label]))
    const topics = new Map(data?.topics.map((term) => [term.slug, term.label]))
    const list = new Intl.ListFormat(locale, { type: 'conjunction' })
    return {
      i18n,
      expertise: (slug) => expertise.get(slug) ?? slug,
      topic: (slug) => topics.get(slug) ?? slug,
      language: (code) => languageName(code, locale),
      list: (words) => list.format(words),
    }
  }, [data, i18n, locale])
}
