import { useLingui } from '@lingui/react/macro'
import { openToText, useTermLabels } from '@/shared/people'
import type { FilterKind } from './filters'

/** The labels of the kinds of filters and of their values. */
export function useFilterLabels(programme: string) {
  const { t, i18n } = useLingui()
  const names = useTermLabels(programme)
  const title: Record<FilterKind, string> = {
    expertise: t`Expertise`,
    topics: t`Topics`,
    languages: t`Languages`,
    open_to: t`Open to`,
  }
  /** For the kinds in which the reader has own terms. */
  const headings: Partial<Record<FilterKind, { own: string; others: string }>> = {
    expertise: { own: t`Your areas`, others: t`Other areas` },
    topics: { own: t`Your topics`, others: t`Other topics` },
  }
  const label: Record<FilterKind, (value: string) => string> = {
    expertise: names.expertise,
    topics: names.topic,
    languages: names.language,
    open_to: (code) => openToText(code, i18n),
  }
  return { title, headings, label }
}
