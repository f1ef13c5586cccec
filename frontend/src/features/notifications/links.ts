import type { Notification } from './stream'

/** The page where the reader can act on a notification. */
export function notificationHref({ kind, programme, role, args }: Notification): string {
  if (kind === 'deputy_ended') return `/programmes/${programme.slug}`
  if (role === 'coordinator') return `/coordinate/${programme.slug}/approvals`
  const home = `/p/${programme.slug}/${role === 'mentor' ? 'mentor' : 'mentee'}`
  if (args.mentorship_id && args.goal_id) {
    return `${home}/mentorships/${args.mentorship_id}/goals/${args.goal_id}`
  }
  if (args.mentorship_id && args.meeting_id)
    return `${home}/mentorships/${args.mentorship_id}/meetings/${args.meeting_id}`
  if (args.mentorship_id) {
    return `${home}/mentorships/${args.mentorship_id}${kind.startsWith('agreement_') ? '/agreement' : ''}`
  }
  if (args.request_id) return `${home}/requests/${args.request_id}`
  return kind === 'enrolment_asked_back' ? `${home}/enrol` : home
}
