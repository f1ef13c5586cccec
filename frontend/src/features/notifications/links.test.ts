import { i18n } from '@lingui/core'
import { describe, expect, it } from 'vitest'
import type { Notification } from './stream'
import { notificationHref } from './links'
import { notificationText } from './labels'

const received: Notification = {
  id: 'n1',
  kind: 'request_received',
  programme: { slug: 'isbt', name: 'ISBT mentorship' },
  role: 'mentor',
  args: { person: 'Dr Amina Otieno', request_id: 'r1' },
  created_at: '2026-11-20T10:00:00Z',
  read_at: null,
}

describe('a notification', () => {
  it('leads to where one can act on it', () => {
    expect(notificationHref(received)).toBe('/p/isbt/mentor/requests/r1')
    expect(
      notificationHref({
        ...received,
        kind: 'request_accepted',
        role: 'mentee',
        args: { mentorship_id: 'm1', request_id: 'r1' },
      }),
    ).toBe('/p/isbt/mentee/mentorships/m1')
    expect(notificationHref({ ...received, kind: 'agreement_proposed', args: { mentorship_id: 'm1' } })).toBe(
      '/p/isbt/mentor/mentorships/m1/agreement',
    )
    expect(notificationHref({ ...received, kind: 'enrolment_approved', args: {} })).toBe('/p/isbt/mentor')
    expect(notificationHref({ ...received, kind: 'enrolment_asked_back', args: {} })).toBe(
      '/p/isbt/mentor/enrol',
    )
    expect(notificationHref({ ...received, kind: 'enrolment_submitted', role: 'coordinator' })).toBe(
      '/coordinate/isbt/approvals',
    )
  })

  it('names the person and what to do', () => {
    expect(notificationText(received, i18n)).toEqual({
      title: 'Dr Amina Otieno asks you to be their mentor',
      next: 'Read the message and answer.',
    })
  })

  it('quotes the coordinator, in whatever script they write', () => {
    const declined = { ...received, kind: 'enrolment_declined', args: { reason: 'المقاعد محجوزة' } } as const
    expect(notificationText(declined, i18n)).toMatchObject({ next: 'المقاعد محجوزة', isQuoted: true })
    expect(notificationText({ ...declined, args: {} }, i18n).isQuoted).toBeUndefined()
  })
})
