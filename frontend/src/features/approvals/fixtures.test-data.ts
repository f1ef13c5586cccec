import type { Approval } from './useApprovals'

/** A registration that waits for a coordinator, with the given fields replaced. */
export function waiting(given: Partial<Approval> = {}): Approval {
  return {
    enrolment_id: 'e1',
    status: 'submitted',
    submitted_at: '2026-11-20T10:00:00Z',
    decided_at: null,
    undo_until: null,
    reason: null,
    overdue: false,
    role: 'mentee',
    display_name: 'Amina Otieno',
    society_name: null,
    email: 'amina.otieno@members.test',
    headline: '',
    country: null,
    membership: {
      status: 'active',
      number: null,
      category: null,
      valid_until: null,
      verified_at: '2026-11-20T10:00:00Z',
    },
    own: false,
    questions: [],
    ...given,
  }
}
