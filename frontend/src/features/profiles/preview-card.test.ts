import { expect, it } from 'vitest'
import { toPreviewCard } from './preview-card'
import { blankProfile } from './fixtures.test-data'
import type { Fields } from './model'

const values: Fields = {
  ...blankProfile,
  workplace: 'Blood service of Kumasi',
  country: 'GH',
  orcid: '0000-0002-1825-0097',
  visibility: {
    ...blankProfile.visibility,
    workplace: 'matched',
    orcid: 'matched',
    photo: 'matched',
    open_to: 'matched',
  },
  open_to: ['reviewing'],
}
const who = { name: 'Kwame Boateng', title: 'Professor', enrolment: 'e1', photo: '/photo' }

it('leaves out what only matches may see', () => {
  expect(toPreviewCard(values, 'everyone', who)).toMatchObject({
    workplace: null,
    country: 'GH',
    orcid: null,
    photo_url: null,
    open_to: [],
  })
})

it('shows everything to a match, and nothing that is private', () => {
  const card = toPreviewCard({ ...values, never_match: ['boss@clinic.test'] }, 'matched', who)
  expect(card).toMatchObject({ workplace: 'Blood service of Kumasi', photo_url: '/photo' })
  expect(JSON.stringify(card)).not.toContain('boss@clinic.test')
})
