import type { Enrolment } from '@/api'

export const asked: Enrolment = {
  id: 'e1',
  programme: { slug: 'isbt', name: 'ISBT Mentorship Programme' },
  role: 'mentee',
  status: 'asked_back',
  reason: 'At which hospital do you work?',
  submitted_at: '2026-11-18T10:00:00Z',
  decision_due_on: null,
  decided_at: '2026-11-20T10:00:00Z',
  undo_until: '2026-11-20T10:01:00Z',
  paused_until: null,
  waiting: 0,
  profile_complete: false,
  capacity: 1,
  can_take: 0,
  version: 2,
}
