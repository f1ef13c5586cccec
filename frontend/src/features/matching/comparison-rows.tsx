import { useLingui } from '@lingui/react/macro'
import { Fragment, type ReactNode } from 'react'
import { countryName, useLocale } from '@/lib'
import { openToText, ReasonList, stageText, useTermLabels } from '@/shared/people'
import { ZonedTime } from '@/ui'
import { FreePlaces, MatchBadges, ResponseTime } from './match-details'
import type { MatchDetails } from './model'
import { SharedTerms } from './SharedTerms'

export interface ComparisonRow {
  title: string
  /** Renders nothing if the mentor gives no information. */
  cell: (match: MatchDetails) => ReactNode
}

/** The rows of the comparison, most important first. */
export function useComparisonRows(programme: string): ComparisonRow[] {
  return [...useMatchRows(programme), ...usePersonRows(programme), usePlacesRow()]
}

function useMatchRows(programme: string): ComparisonRow[] {
  const { t } = useLingui()
  const names = useTermLabels(programme)
  return [
    {
      title: t`Why they fit`,
      cell: (match) => (
        <>
          <ReasonList programme={programme} reasons={match.reasons} role="mentee" detailed />
          <MatchBadges match={match} />
        </>
      ),
    },
    {
      title: t`What they offer`,
      cell: ({ person: mentor }) => mentor.offer && <p dir="auto">{mentor.offer}</p>,
    },
    {
      title: t`Expertise`,
      cell: (match) => terms(match, 'expertise', names.expertise),
    },
    { title: t`Topics`, cell: (match) => terms(match, 'topics', names.topic) },
  ]
}

function terms(match: MatchDetails, kind: 'expertise' | 'topics', label: (slug: string) => string) {
  const values = match.person[kind]
  if (values.length === 0) return null
  return <SharedTerms values={values} match={match} code={`${kind}_shared`} label={label} />
}

function usePersonRows(programme: string): ComparisonRow[] {
  const { t, i18n } = useLingui()
  const locale = useLocale()
  const names = useTermLabels(programme)
  const list = (values: string[]) => names.list(values) || null
  return [
    { title: t`Languages`, cell: ({ person: mentor }) => list(mentor.languages.map(names.language)) },
    {
      title: t`Open to`,
      cell: ({ person: mentor }) => list(mentor.open_to.map((code) => openToText(code, i18n))),
    },
    { title: t`Work`, cell: ({ person: mentor }) => work(mentor, locale) },
    {
      title: t`Career`,
      cell: ({ person: mentor }) => mentor.career_stage && stageText(mentor.career_stage, i18n),
    },
    {
      title: t`Time`,
      cell: ({ person: mentor }) => mentor.time_zone && <ZonedTime zone={mentor.time_zone} />,
    },
  ]
}

function work({ headline, workplace, country }: MatchDetails['person'], locale: string): ReactNode {
  const known = [headline, workplace, country && countryName(country, locale)].filter(Boolean)
  if (known.length === 0) return null
  return known.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      <bdi>{part}</bdi>
    </Fragment>
  ))
}

function usePlacesRow(): ComparisonRow {
  const { t } = useLingui()
  return {
    title: t`Places available`,
    cell: (match) => (
      <>
        <FreePlaces person={match.person} full={match.marks.includes('full')} />
        <ResponseTime days={match.answers_within_days} />
      </>
    ),
  }
}
