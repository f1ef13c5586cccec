import { useLingui } from '@lingui/react/macro'
import type { Session, Schemas } from '@/api'
import { lazyPart } from '@/lib/part'
import { Face, MenuOpener } from '@/ui'
import styles from './account.module.css'

const AccountMenu = lazyPart(() => import('./AccountMenu'))

interface AccountProps {
  member: Schemas['Me']
  session: Session
}

export function Account({ member, session }: AccountProps) {
  const { t } = useLingui()
  const name = member.display_name
  return (
    <MenuOpener
      label={name === '' ? t`Your account` : t`Account of ${name}`}
      className={styles.account}
      bring={AccountMenu.bring}
      menu={(opened) => <AccountMenu member={member} session={session} {...opened} />}
    >
      <Face name={name} />
    </MenuOpener>
  )
}
