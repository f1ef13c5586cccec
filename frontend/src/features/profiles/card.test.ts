import { expect, it } from 'vitest'
import { asOthersSeeIt } from './card'
import { blankProfile } from './fixtures.test-data'
import type { Fields } from './model'

const values: Fields = {
  ...blankProfile,
  workplace: 'Blood service of Kumasi',
  country: 'GH',
  orcid: '0000-0002-1825-0097',
  visibility: { workplace: 'matched', country: 'everyone', orcid: 'matched' },
}
const who = { name: 'Kwame Boateng', enrolment: 'e1', photo: null }

it('leaves out what only matches may see', () => {
  expect(asOthersSeeIt(values, 'everyone', who)).toMatchObject({
    workplace: null,
    country: 'GH',
    orcid: null,
  })
})

it('shows everything to a match, and nothing that is private', () => {
  const card = asOthersSeeIt({ ...values, never_match: ['boss@clinic.test'] }, 'matched', who)
  expect(card).toMatchObject({ workplace: 'Blood service of Kumasi', orcid: '0000-0002-1825-0097' })
  expect(JSON.stringify(card)).not.toContain('boss@clinic.test')
})
