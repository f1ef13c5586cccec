import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { LinkProps } from '@tanstack/react-router'

type Path = Extract<LinkProps['to'], `/p/$programme/$role/mentorships/$mentorship${string}`>

interface SectionItem {
  id: string
  to: Path
  label: MessageDescriptor
}

/** The sections of a mentorship, in the order of its navigation. */
export const sections = [
  { id: 'overview', to: '/p/$programme/$role/mentorships/$mentorship', label: msg`Overview` },
  {
    id: 'meetings',
    to: '/p/$programme/$role/mentorships/$mentorship/meetings',
    label: msg`Meetings`,
  },
] as const satisfies SectionItem[]

export type Section = (typeof sections)[number]['id']
