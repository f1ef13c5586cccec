import type { Role } from '@/api'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { linkOptions, type LinkProps } from '@tanstack/react-router'
import { useMemo } from 'react'
import {
  useCoordinatedProgramme,
  useIsAdministering,
  useCanSearch,
  useCurrentProgramme,
} from './current-programme'

export interface NavigationItem {
  key: string
  label: string
  /** The label in the bottom navigation. */
  short?: string
  link: LinkProps
  isExact?: boolean
}

interface Entry extends Omit<NavigationItem, 'label' | 'short'> {
  label: MessageDescriptor
  short?: MessageDescriptor
}

function ofRole(programme: string, role: Role, mayFind: boolean): Entry[] {
  const params = { programme, role }
  const find = {
    key: 'find',
    label: role === 'mentee' ? msg`Find a mentor` : msg`Find a mentee`,
    short: msg`Find`,
    link: linkOptions({ to: '/p/$programme/$role/find', params }),
  }
  return [
    {
      key: 'home',
      label: msg`Home`,
      link: linkOptions({ to: '/p/$programme/$role', params }),
      isExact: true,
    },
    ...(mayFind ? [find] : []),
    {
      key: 'requests',
      label: msg`Requests`,
      link: linkOptions({ to: '/p/$programme/$role/requests', params }),
    },
    {
      key: 'mentorships',
      label: role === 'mentee' ? msg`Mentorship` : msg`Mentorships`,
      link: linkOptions({ to: '/p/$programme/$role/mentorships', params }),
    },
    {
      key: 'resources',
      label: msg`Resources`,
      link: linkOptions({ to: '/p/$programme/$role/resources', params }),
    },
    { key: 'profile', label: msg`Profile`, link: linkOptions({ to: '/p/$programme/$role/profile', params }) },
  ]
}

function ofProgramme(programme: string): Entry[] {
  const params = { programme }
  return [
    {
      key: 'programme',
      label: msg`Programme`,
      link: linkOptions({ to: '/programmes/$programme', params }),
      isExact: true,
    },
    {
      key: 'questions',
      label: msg`Questions`,
      link: linkOptions({ to: '/programmes/$programme/questions', params }),
    },
  ]
}

function ofCoordinator(programme: string): Entry[] {
  const params = { programme }
  return [
    {
      key: 'approvals',
      label: msg`Approvals`,
      link: linkOptions({ to: '/coordinate/$programme/approvals', params }),
    },
    {
      key: 'quiet-mentorships',
      label: msg`Quiet mentorships`,
      short: msg`Quiet`,
      link: linkOptions({ to: '/coordinate/$programme/quiet-mentorships', params }),
    },
    {
      key: 'invitations',
      label: msg`Invitations`,
      link: linkOptions({ to: '/coordinate/$programme/invitations', params }),
    },
    {
      key: 'deputies',
      label: msg`Deputies`,
      link: linkOptions({ to: '/coordinate/$programme/deputies', params }),
    },
  ]
}

const administration: Entry[] = [
  { key: 'health', label: msg`Status`, link: linkOptions({ to: '/administration' }), isExact: true },
  { key: 'members', label: msg`Members`, link: linkOptions({ to: '/administration/members' }) },
  {
    key: 'deliveries',
    label: msg`Not delivered`,
    short: msg`Mails`,
    link: linkOptions({ to: '/administration/deliveries' }),
  },
  { key: 'audit', label: msg`Log`, link: linkOptions({ to: '/administration/audit' }) },
  { key: 'sign-in', label: msg`Sign-in test`, link: linkOptions({ to: '/administration/sign-in' }) },
]

export interface Navigation {
  main: NavigationItem[]
  /** On phones these items are behind "More", with those that do not fit. */
  more: NavigationItem[]
}

export function useNavigation(): Navigation {
  const { i18n } = useLingui()
  const current = useCurrentProgramme()
  const coordinated = useCoordinatedProgramme(current)
  const isAdministering = useIsAdministering()
  const { programme, role, enrolments } = current
  const isEnrolled = enrolments.some((own) => own.programme.slug === programme && own.role === role)
  const mayFind = useCanSearch(programme, role)
  return useMemo(() => {
    const named = (entries: Entry[]): NavigationItem[] =>
      entries.map(({ label, short, ...entry }) => ({
        ...entry,
        label: i18n._(label),
        ...(short && { short: i18n._(short) }),
      }))
    if (isAdministering) return { main: named(administration), more: [] }
    const about = programme === undefined ? [] : ofProgramme(programme)
    const approvals = coordinated === undefined ? [] : ofCoordinator(coordinated)
    if (programme !== undefined && role !== undefined && isEnrolled) {
      return { main: named([...ofRole(programme, role, mayFind), ...approvals]), more: named(about) }
    }
    return { main: named([...about, ...approvals]), more: [] }
  }, [i18n, programme, role, isEnrolled, mayFind, coordinated, isAdministering])
}
