import type { Role } from '@/api'
import { useLingui } from '@lingui/react/macro'
import { EmptyState, LinkButton } from '@/ui'
import type { FilterSearch } from './filters'

const codes = ['no_longer_takes_part', 'not_found'] as const
type PersonUnavailableCode = (typeof codes)[number]

export function isPersonUnavailable(code: string): code is PersonUnavailableCode {
  return codes.some((known) => known === code)
}

interface Props {
  code: PersonUnavailableCode
  programme: string
  role: Role
  search: FilterSearch
}

/** Whoever had the link reads what became of the person, as far as it is theirs to know. */
export function PersonUnavailable({ code, programme, role, search }: Props) {
  const { t } = useLingui()
  const { title, text } =
    code === 'no_longer_takes_part'
      ? {
          title: t`This person no longer takes part`,
          text: t`They have left the programme. Your list shows other good matches.`,
        }
      : {
          title: t`This profile is not available now`,
          text: t`They may be paused or have no places available. Your list shows other good matches.`,
        }
  return (
    <EmptyState
      title={title}
      action={
        <LinkButton to="/p/$programme/$role/find" params={{ programme, role }} search={search}>
          {role === 'mentee' ? t`All mentors` : t`All mentees`}
        </LinkButton>
      }
    >
      {text}
    </EmptyState>
  )
}
