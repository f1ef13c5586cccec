import { useLingui } from '@lingui/react/macro'
import { lazy } from 'react'
import type { Session, Schemas } from '@/api'
import { Face, MenuOpener } from '@/ui'
import styles from './account.module.css'

const bring = () => import('./AccountMenu')
const AccountMenu = lazy(bring)

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
      bring={() => void bring()}
      menu={(opened) => <AccountMenu member={member} session={session} {...opened} />}
    >
      <Face name={name} />
    </MenuOpener>
  )
}
