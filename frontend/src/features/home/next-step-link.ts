import { linkOptions } from '@tanstack/react-router'
import type { Enrolment } from '@/api'
import type { NextStepText } from './next-step-text'

type EnrolmentPlace = Pick<Enrolment, 'programme' | 'role'>

/** Where the next step of an enrolment is taken. */
export function nextStepLink({ target, id }: NextStepText, { programme, role }: EnrolmentPlace) {
  const params = { programme: programme.slug, role }
  switch (target) {
    case 'enrol':
      return linkOptions({ to: '/p/$programme/$role/enrol', params })
    case 'resources':
      return linkOptions({ to: '/p/$programme/$role/resources', params })
    case 'profile':
      return linkOptions({ to: '/p/$programme/$role/profile', params })
    case 'find':
      return linkOptions({ to: '/p/$programme/$role/find', params })
    case 'request':
      return linkOptions({
        to: '/p/$programme/$role/requests/$request',
        params: { ...params, request: id ?? '' },
      })
    case 'mentorship':
      return linkOptions({
        to: '/p/$programme/$role/mentorships/$mentorship',
        params: { ...params, mentorship: id ?? '' },
      })
    case 'mentorships':
      return linkOptions({ to: '/p/$programme/$role/mentorships', params })
    case 'resume':
      return linkOptions({ to: '/p/$programme/$role', params })
    default:
      return linkOptions({ to: '/p/$programme/$role/requests', params })
  }
}
