import { useLingui } from '@lingui/react/macro'
import type { ProblemCode, Role, Schemas } from '@/api'
import { useOwnEnrolment } from '@/shared/enrolment'
import { EmptyState, LinkButton } from '@/ui'
import type { FilterSearch } from './filters'

const codes = [
  'not_approved',
  'enrolment_paused',
  'profile_incomplete',
  'required_resources_unread',
  'no_free_seat',
] as const satisfies ProblemCode[]
type UnavailableCode = (typeof codes)[number]

export function isListUnavailable(code: string): code is UnavailableCode {
  return codes.some((known) => known === code)
}

interface Props {
  code: UnavailableCode
  programme: string
  role: Role
}

/** Says why the list is not available yet, with a link to the missing step. */
export function ListUnavailable({ code, programme, role }: Props) {
  const { enrolment } = useOwnEnrolment(programme, role)
  const missing = useMissing(role)
  const ended = useEnded(enrolment?.status)
  const { title, text, way: link, label } = (code === 'not_approved' && ended) || missing[code]
  return (
    <EmptyState
      title={title}
      action={
        <LinkButton to={link} params={{ programme, role }}>
          {label}
        </LinkButton>
      }
    >
      {text}
    </EmptyState>
  )
}

/** For members who have left, or whose registration was declined. */
function useEnded(status: Schemas['Enrolment']['status'] | undefined) {
  const { t } = useLingui()
  const way = '/p/$programme/$role/enrol' as const
  switch (status) {
    case 'withdrawn':
      return {
        title: t`You have left this programme`,
        text: t`You are welcome to come back at any time. We have kept what you wrote in your profile.`,
        way,
        label: t`How to come back`,
      }
    case 'declined':
      return {
        title: t`Your registration was declined`,
        text: t`The coordinator explains why and whom to ask.`,
        way,
        label: t`Read the reason`,
      }
    default:
      return null
  }
}

const profile = '/p/$programme/$role/profile'

function useMissing(role: Role) {
  const { t } = useLingui()
  return {
    no_free_seat: {
      title: t`All your places are taken`,
      text: t`You can see the list again when a mentorship ends, or when you take more mentees.`,
      way: profile,
      label: t`Change my limit`,
    },
    enrolment_paused: {
      title: t`You are paused`,
      text: t`Resume to see the list and to send requests.`,
      way: profile,
      label: t`Resume`,
    },
    not_approved: {
      title: t`Your registration is under review`,
      text: t`You can see the list as soon as a coordinator has approved your registration. We will e-mail you.`,
      way: '/p/$programme/$role',
      label: t`See your progress`,
    },
    profile_incomplete: {
      title: role === 'mentee' ? t`First tell mentors about you` : t`First tell mentees about you`,
      text: t`We use your profile to rank the list. Please complete it first.`,
      way: profile,
      label: t`Complete my profile`,
    },
    required_resources_unread: {
      title: t`Read the resources first`,
      text: t`This programme asks you to read a few pages before you choose somebody.`,
      way: '/p/$programme/$role/resources',
      label: t`Read the resources`,
    },
  } as const
}

const personUnavailableCodes = ['no_longer_takes_part', 'not_found'] as const
type PersonUnavailableCode = (typeof personUnavailableCodes)[number]

export function isPersonUnavailable(code: string): code is PersonUnavailableCode {
  return personUnavailableCodes.some((known) => known === code)
}

interface PersonUnavailableProps {
  code: PersonUnavailableCode
  programme: string
  role: Role
  search: FilterSearch
}

/** Says why a person is not shown, without revealing more than the reader may know. */
export function PersonUnavailable({ code, programme, role, search }: PersonUnavailableProps) {
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
