import { useLingui } from '@lingui/react/macro'
import type { Session, Schemas } from '@/api'
import { lazyComponent } from '@/lib/lazy-component'
import { Avatar, MenuButton } from '@/ui'
import styles from './account.module.css'

const AccountMenu = lazyComponent(() => import('./AccountMenu'))

interface AccountProps {
  member: Schemas['Me']
  session: Session
}

export function Account({ member, session }: AccountProps) {
  const { t } = useLingui()
  const name = member.display_name
  return (
    <MenuButton
      label={name === '' ? t`Your account` : t`Account of ${name}`}
      className={styles.account}
      preload={AccountMenu.preload}
      menu={(opened) => <AccountMenu member={member} session={session} {...opened} />}
    >
      <Avatar name={name} />
    </MenuButton>
  )
}
