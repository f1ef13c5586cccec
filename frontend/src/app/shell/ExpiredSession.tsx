import { Trans, useLingui } from '@lingui/react/macro'
import { sessionExpired, signInHref, useSession } from '@/api'
import { useStore } from '@/lib'
import { Banner, LinkButton } from '@/ui'
import styles from './expiredSession.module.css'

/** Offers to sign in again on the current page, which keeps its state. */
export function ExpiredSession() {
  const { t } = useLingui()
  const { data: session } = useSession()
  const isExpired = useStore(sessionExpired)
  if (!isExpired || session?.access !== 'active') return null
  return (
    <div className={styles.expired}>
      <Banner tone="warn" title={t`You have been signed out.`}>
        <p>
          <Trans>We kept what you typed on this device. Sign in to return to this page.</Trans>
        </p>
        <div>
          <LinkButton href={signInHref()} variant="quiet">
            <Trans>Sign in again</Trans>
          </LinkButton>
        </div>
      </Banner>
    </div>
  )
}
