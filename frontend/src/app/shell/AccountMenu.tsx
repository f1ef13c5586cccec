import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { $api, signOut, type Schemas, type Session } from '@/api'
import { chooseTheme, languages, ownLanguageName, useTheme, type Theme } from '@/lib'
import { Menu, type MenuGroup, type Opened } from '@/ui'
import { useChooseLanguage } from './language'

interface AccountMenuProps extends Opened {
  member: Schemas['Me']
  session: Session
}

export default function AccountMenu({ member, session, anchor, onClose }: AccountMenuProps) {
  const { t } = useLingui()
  const theme = useThemeGroup()
  const language = useLanguageGroup()
  const coordinated = useCoordinatedGroup(session.coordinates)
  const navigate = useNavigate()
  const leave: MenuGroup = {
    entries: [
      ...(session.administrator
        ? [
            {
              id: 'administration',
              label: t`Administration`,
              onAction: () => void navigate({ to: '/administration' }),
            },
          ]
        : []),
      { id: 'name', label: t`Your name`, onAction: () => void navigate({ to: '/account/name' }) },
      {
        id: 'notifications',
        label: t`Notification settings`,
        onAction: () => void navigate({ to: '/account/notifications' }),
      },
      {
        id: 'sessions',
        label: t`Devices`,
        onAction: () => void navigate({ to: '/account/sessions' }),
      },
      { id: 'sign-out', label: t`Sign out`, onAction: () => void signOut() },
    ],
  }
  const groups = [coordinated, theme, language, leave].filter((group) => group.entries.length > 0)
  const name = member.display_name
  return (
    <Menu
      label={t`Your account`}
      anchor={anchor}
      onClose={onClose}
      head={
        <>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          <bdi>{member.email}</bdi>
        </>
      }
      groups={groups}
    />
  )
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

function useCoordinatedGroup(slugs: string[]): MenuGroup {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { data } = $api.useQuery('get', '/api/v1/programmes', {}, { enabled: slugs.length > 0 })
  const nameOf = (slug: string) => data?.items.find((programme) => programme.slug === slug)?.name ?? slug
  return {
    title: t`Approvals`,
    entries: slugs.map((slug) => ({
      id: `approvals-${slug}`,
      label: nameOf(slug),
      onAction: () => void navigate({ to: '/coordinate/$programme/approvals', params: { programme: slug } }),
    })),
  }
}
