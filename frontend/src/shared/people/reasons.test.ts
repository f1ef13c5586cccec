import type { Role } from '@/api'
import { setupI18n } from '@lingui/core'
import { describe, expect, it } from 'vitest'
import { topReasons, type TermLabels, type Reason, reasonLines } from './reasons'

const i18n = setupI18n({ locale: 'en', messages: { en: {} } })
const labels: Record<string, string> = {
  haemovigilance: 'Haemovigilance',
  'rare-donors': 'Rare Donors',
  change: 'Managing change',
  speaking: 'Presentation skills',
  fr: 'French',
}
const label = (slug: string) => labels[slug] ?? slug
const names: TermLabels = {
  i18n,
  expertise: label,
  topic: label,
  language: label,
  list: (words) => new Intl.ListFormat('en').format(words),
}

const reasons: Reason[] = [
  { code: 'topics_shared', args: { count: 2, of: 3, terms: ['change', 'speaking'] } },
  { code: 'expertise_shared', args: { count: 2, of: 3, terms: ['haemovigilance', 'rare-donors'] } },
  { code: 'rare_expertise', args: { terms: ['rare-donors'] } },
  { code: 'language_shared', args: { languages: ['fr'] } },
  { code: 'hours_shared', args: { hours: 6 } },
]
const texts = (given: Reason[], role: Role = 'mentee', detailed = false) =>
  reasonLines(given, role, names, detailed).map((line) => line.text)

describe('reasons in words', () => {
  it('speak to the mentee, and say what is rare once', () => {
    expect(texts(reasons)).toEqual([
      '2 of your 3 topics',
      '2 of your 3 areas, one of them rare',
      'Speaks French',
      'Hours overlap on every working day',
    ])
  })

  it('speak to the mentor about the mentee', () => {
    expect(texts(reasons, 'mentor').slice(0, 2)).toEqual([
      '2 of their 3 topics',
      '2 of their 3 areas, one of them rare',
    ])
  })

  it('leave out of the mentor’s view what is news about the mentor', () => {
    expect(texts([{ code: 'answers_reliably', args: {} }])).toEqual(['Usually replies'])
    expect(texts([{ code: 'answers_reliably', args: {} }], 'mentor')).toEqual([])
  })

  it('name the terms where there is room', () => {
    expect(texts(reasons, 'mentee', true).slice(0, 2)).toEqual([
      '2 of your 3 topics: Managing change and Presentation skills',
      '2 of your 3 areas, one of them rare: Haemovigilance and Rare Donors',
    ])
  })

  it('name the area when it is the only one', () => {
    const only = {
      code: 'expertise_shared',
      args: { count: 1, of: 3, terms: ['rare-donors'] },
    } satisfies Reason
    expect(texts([only])).toEqual(['Rare Donors'])
    expect(texts([only, { code: 'rare_expertise', args: { terms: ['rare-donors'] } }])).toEqual([
      'Rare Donors, which few offer',
    ])
  })

  it('do not tick what speaks against the pair', () => {
    const lines = reasonLines(
      [
        { code: 'hours_shared', args: { hours: 2 } },
        { code: 'no_language_shared', args: {} },
        { code: 'open_to', args: { terms: ['hosting_a_fellow'] } },
      ],
      'mentee',
      names,
    )
    expect(lines.map(({ text, isPositive }) => [text, isPositive])).toEqual([
      ['Hours overlap for less than an hour a day', false],
      ['No language in common', false],
      ['Hosts fellows', true],
    ])
  })

  it('are the first two where there is little room', () => {
    const few = topReasons(reasonLines(reasons, 'mentee', names), 2)
    expect(few.map(({ text }) => text)).toEqual(['2 of your 3 topics', '2 of your 3 areas, one of them rare'])
    expect(topReasons(few.slice(0, 1), 2)).toEqual(few.slice(0, 1))
  })

  it('always say that there is no language in common', () => {
    const silent: Reason[] = [...reasons.slice(0, 3), { code: 'no_language_shared', args: {} }]
    const few = topReasons(reasonLines(silent, 'mentee', names), 2)
    expect(few.map(({ text }) => text)).toEqual(['2 of your 3 topics', 'No language in common'])
  })
})
