import { useLingui } from '@lingui/react/macro'
import { LinkButton, NextStep } from '@/ui'
import type { NextStepWords, Role } from './journey'

export function TheNextStep({
  words,
  programme,
  role,
}: {
  words: NextStepWords
  programme: string
  role: Role
}) {
  const { t } = useLingui()
  return (
    <NextStep
      eyebrow={t`Your next step`}
      title={words.title}
      actions={<NextLink words={words} programme={programme} role={role} />}
    >
      <p>{words.text}</p>
    </NextStep>
  )
}

function NextLink({ words, programme, role }: { words: NextStepWords; programme: string; role: Role }) {
  const params = { programme, role }
  const { label, place, id } = words
  switch (place) {
    case 'enrol':
      return (
        <LinkButton to="/p/$programme/$role/enrol" params={params}>
          {label}
        </LinkButton>
      )
    case 'resources':
      return (
        <LinkButton to="/p/$programme/$role/resources" params={params}>
          {label}
        </LinkButton>
      )
    case 'profile':
      return (
        <LinkButton to="/p/$programme/$role/profile" params={params}>
          {label}
        </LinkButton>
      )
    case 'find':
      return (
        <LinkButton to="/p/$programme/$role/find" params={params}>
          {label}
        </LinkButton>
      )
    case 'request':
      return (
        <LinkButton to="/p/$programme/$role/requests/$request" params={{ ...params, request: id ?? '' }}>
          {label}
        </LinkButton>
      )
    case 'mentorship':
      return (
        <LinkButton
          to="/p/$programme/$role/mentorships/$mentorship"
          params={{ ...params, mentorship: id ?? '' }}
        >
          {label}
        </LinkButton>
      )
    case 'mentorships':
      return (
        <LinkButton to="/p/$programme/$role/mentorships" params={params}>
          {label}
        </LinkButton>
      )
    default:
      return (
        <LinkButton to="/p/$programme/$role/requests" params={params}>
          {label}
        </LinkButton>
      )
  }
}
