import { useLingui } from '@lingui/react/macro'
import { linkOptions } from '@tanstack/react-router'
import { LinkButton, NextStep } from '@/ui'
import type { Role } from './journey'
import type { NextStepWords } from './nextStep'

type Props = { words: NextStepWords; programme: string; role: Role }

export function TheNextStep({ words, programme, role }: Props) {
  const { t } = useLingui()
  return (
    <NextStep
      eyebrow={t`Your next step`}
      title={words.title}
      actions={<LinkButton {...address(words, { programme, role })}>{words.label}</LinkButton>}
    >
      <p>{words.text}</p>
    </NextStep>
  )
}

type Params = { programme: string; role: Role }

function address({ place, id }: NextStepWords, params: Params) {
  switch (place) {
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
    default:
      return linkOptions({ to: '/p/$programme/$role/requests', params })
  }
}
