import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'react-aria-components/Button'
import { $api, signOut, type Schemas } from '@/api'
import { chooseLanguage, chooseTheme, languageName, languages, useTheme, type Theme } from '@/lib'
import { Face, Menu, type MenuGroup } from '@/ui'
import styles from './shell.module.css'

interface AccountMenuProps {
  member: Schemas['Me']
  coordinates: string[]
  isAdministrator: boolean
}

export default function AccountMenu({ member, coordinates, isAdministrator }: AccountMenuProps) {
  const { t } = useLingui()
  const theme = useThemeGroup()
  const language = useLanguageGroup()
  const coordinated = useCoordinatedGroup(coordinates)
  const navigate = useNavigate()
  const leave: MenuGroup = {
    entries: [
      ...(isAdministrator
        ? [
            {
              id: 'administration',
              label: t`Administration`,
              onAction: () => void navigate({ to: '/administration' }),
            },
          ]
        : []),
      {
        id: 'sessions',
        label: t`Where you are signed in`,
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
      trigger={
        <Button className={styles.account ?? ''} aria-label={t`Account of ${name}`}>
          <Face name={name} />
        </Button>
      }
      head={
        <>
          <strong>{name}</strong>
          {member.email}
        </>
      }
      groups={groups}
    />
  )
}

function useThemeGroup(): MenuGroup {
  const { t } = useLingui()
  const chosen = useTheme()
  const names: Record<Theme, string> = { system: t`As the device`, light: t`Light`, dark: t`Dark` }
  const themes: Theme[] = ['system', 'light', 'dark']
  return {
    title: t`Appearance`,
    chosen,
    entries: themes.map((theme) => ({ id: theme, label: names[theme], onAction: () => chooseTheme(theme) })),
  }
}

function useLanguageGroup(): MenuGroup {
  const { t, i18n } = useLingui()
  return {
    title: t`Language`,
    chosen: i18n.locale,
    entries: languages.map((language) => ({
      id: language,
      label: languageName(language, language),
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
