import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { Schemas } from '@/api'
import { dayIn, daysBetween, type Instant } from '@/lib/time'
import type { CheckUpAnswer } from './search-params'

export type ActivityEntry = Schemas['MentorshipActivityEntry']
export type QuietMentorship = Schemas['QuietMentorship']

/** The answers as the member chooses them. */
export const answerLabels: Record<CheckUpAnswer, MessageDescriptor> = {
  going_well: msg`Yes, it is going well`,
  need_help: msg`We need help`,
  stopped: msg`We have stopped`,
}

/** The answers as the coordinator reads them. */
export const answerChips: Record<CheckUpAnswer, { label: MessageDescriptor; tone: 'good' | 'warn' }> = {
  going_well: { label: msg`Going well`, tone: 'good' },
  need_help: { label: msg`Needs help`, tone: 'warn' },
  stopped: { label: msg`Stopped`, tone: 'warn' },
}

const activityLabels: Record<ActivityEntry['kind'], MessageDescriptor> = {
  meeting_proposed: msg`A meeting was proposed`,
  meeting_confirmed: msg`A meeting was agreed`,
  meeting_held: msg`They met`,
  meeting_changed: msg`A meeting was changed or cancelled`,
  agreement: msg`They worked on the agreement`,
  goal: msg`They worked on a goal`,
  question: msg`A question for a meeting was added`,
  note: msg`A note was written`,
}

export const activityText = ({ kind }: ActivityEntry, i18n: I18n): string => i18n._(activityLabels[kind])

/** "A meeting was proposed, 3 days later". */
export function effectText(effect: ActivityEntry, reminded: Instant, i18n: I18n): string {
  const what = activityText(effect, i18n)
  const days = Math.max(0, daysBetween(dayIn(reminded), dayIn(effect.at)))
  return days === 0
    ? i18n._(msg`${what}, on the same day`)
    : i18n._(msg`${what}, ${plural(days, { one: '# day later', other: '# days later' })}`)
}
