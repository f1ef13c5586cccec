import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { signOut, type Schemas, type Session } from '@/api'
import { chooseTheme, languages, ownLanguageName, useTheme, type Theme } from '@/lib'
import { Menu, type MenuGroup, type MenuPopupProps } from '@/ui'
import { useChooseLanguage } from './language'
import { useOwnProgrammes } from './programmes'

interface AccountMenuProps extends MenuPopupProps {
  member: Schemas['Me']
  session: Session
}

export default function AccountMenu({ member, session, anchor, onClose }: AccountMenuProps) {
  const { t } = useLingui()
  const groups = [
    useProgrammesGroup(),
    useDutiesGroup(session),
    useAccountGroup(),
    useThemeGroup(),
    useLanguageGroup(),
    { entries: [{ id: 'sign-out', label: t`Sign out`, onAction: () => void signOut() }] },
  ]
  return (
    <Menu
      label={t`Your account`}
      anchor={anchor}
      onClose={onClose}
      head={
        <>
          <strong>
            <bdi>{member.display_name}</bdi>
          </strong>
          <bdi>{member.email}</bdi>
        </>
      }
      groups={groups.filter((group) => group.entries.length > 0)}
    />
  )
}

/** Empty with one programme, because its pages are in the navigation. */
function useProgrammesGroup(): MenuGroup {
  const { t } = useLingui()
  const navigate = useNavigate()
  const programmes = useOwnProgrammes().filter(({ takesPart }) => takesPart)
  const several = programmes.length > 1 ? programmes : []
  return {
    title: t`Your programmes`,
    entries: several.map(({ slug, name, link }) => ({
      id: `programme-${slug}`,
      label: name,
      onAction: () => void navigate(link),
    })),
  }
}

/** Links to coordination and administration. */
function useDutiesGroup({ coordinates, administrator }: Session): MenuGroup {
  const { t } = useLingui()
  const navigate = useNavigate()
  const programmes = useOwnProgrammes()
  const nameOf = (slug: string) => programmes.find((programme) => programme.slug === slug)?.name ?? slug
  const approvals = coordinates.map((slug) => {
    const name = nameOf(slug)
    return {
      id: `approvals-${slug}`,
      label: t`Approvals: ${name}`,
      onAction: () => void navigate({ to: '/coordinate/$programme/approvals', params: { programme: slug } }),
    }
  })
  const administration = {
    id: 'administration',
    label: t`Administration`,
    onAction: () => void navigate({ to: '/administration' }),
  }
  return {
    title: t`Your work for the society`,
    entries: administrator ? [...approvals, administration] : approvals,
  }
}

function useAccountGroup(): MenuGroup {
  const { t } = useLingui()
  const navigate = useNavigate()
  return {
    title: t`Settings`,
    entries: [
      { id: 'name', label: t`Your name`, onAction: () => void navigate({ to: '/account/name' }) },
      {
        id: 'notifications',
        label: t`Notification settings`,
        onAction: () => void navigate({ to: '/account/notifications' }),
      },
      { id: 'calendar', label: t`Calendar`, onAction: () => void navigate({ to: '/account/calendar' }) },
      { id: 'sessions', label: t`Devices`, onAction: () => void navigate({ to: '/account/sessions' }) },
    ],
  }
}

function useThemeGroup(): MenuGroup {
  const { t } = useLingui()
  const chosen = useTheme()
  const names: Record<Theme, string> = { system: t`Same as device`, light: t`Light`, dark: t`Dark` }
  const themes: Theme[] = ['system', 'light', 'dark']
  return {
    title: t`Appearance`,
    chosen,
    entries: themes.map((theme) => ({ id: theme, label: names[theme], onAction: () => chooseTheme(theme) })),
  }
}

function useLanguageGroup(): MenuGroup {
  const { t, i18n } = useLingui()
  const chooseLanguage = useChooseLanguage()
  return {
    title: t`Language`,
    chosen: i18n.locale,
    entries: languages.map((language) => ({
      id: language,
      label: ownLanguageName(language),
      lang: language,
      onAction: () => void chooseLanguage(language),
    })),
  }
}
