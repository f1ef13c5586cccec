import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useMatch, useRouter } from '@tanstack/react-router'
import { signInHref, useSession, useSociety, type Session } from '@/api'
import { UnreadBadge } from '@/features/notifications'
import { useIsNarrow } from '@/lib'
import { measureHeader } from '@/lib/sticky-bars'
import { classes, Icon, LinkButton, VisuallyHidden } from '@/ui'
import { Account } from './Account'
import type { NavigationItem } from './navigation'
import { NavigationLinks } from './NavigationLinks'
import { ProgrammeSwitch } from './ProgrammeSwitch'
import { useOwnProgrammes } from './programmes'
import { RoleSwitch, useHoldsBothRoles } from './RoleSwitch'
import { SkipLink } from './SkipLink'
import styles from './header.module.css'

/** Contains the navigation on wide screens. On narrow ones it is at the bottom. */
export function Header({ pages }: { pages: NavigationItem[] }) {
  const { data: session } = useSession()
  const holdsBothRoles = useHoldsBothRoles()
  const hasProgrammes = useOwnProgrammes().length > 1
  const isNarrow = useIsNarrow()
  return (
    <header
      ref={measureHeader}
      className={classes(styles.bar, (holdsBothRoles || hasProgrammes) && styles.hasSwitch)}
    >
      <SkipLink />
      <Link to="/" className={styles.mark}>
        <i aria-hidden="true" />
        <span className={styles.name}>Tandem</span>
      </Link>
      {/* No room beside the role switch on a phone. The programmes are in the account menu as well. */}
      {!(isNarrow && holdsBothRoles) && <ProgrammeSwitch />}
      {pages.length > 0 && <Pages pages={pages} />}
      <div className={styles.tools}>
        {holdsBothRoles && <RoleSwitch />}
        {session && <Visitor session={session} />}
      </div>
    </header>
  )
}

function Pages({ pages }: { pages: NavigationItem[] }) {
  const { t } = useLingui()
  return (
    <nav className={styles.nav} aria-label={t`Main`}>
      <NavigationLinks items={pages} />
    </nav>
  )
}

function Visitor({ session }: { session: Session }) {
  const { member } = session
  if (!member) return <SignIn />
  return (
    <>
      {session.access === 'active' && <NotificationsLink />}
      <Account member={member} session={session} />
    </>
  )
}

function NotificationsLink() {
  return (
    <Link to="/notifications" className={styles.bell}>
      <Icon name="bell" size={20} />
      <VisuallyHidden>
        <Trans>Notifications</Trans>
      </VisuallyHidden>
      <UnreadBadge />
    </Link>
  )
}

function SignIn() {
  const { data: society } = useSociety()
  const returnTo = usePageAfterSignIn()
  const name = society?.short_name
  return (
    <LinkButton href={signInHref(returnTo)} className={styles.signIn}>
      {name === undefined ? <Trans>Sign in</Trans> : <SignInWith name={name} />}
    </LinkButton>
  )
}

/**
 * The address after signing in; undefined for the current page. From a programme page it is the landing page, or the
 * programme if there is none.
 */
function usePageAfterSignIn(): string | undefined {
  const router = useRouter()
  const programmePage = useMatch({ from: '/programmes/$programme/', shouldThrow: false })
  return programmePage && router.buildLocation({ to: '/', search: programmePage.params }).href
}

function SignInWith({ name }: { name: string }) {
  return (
    <span>
      <Trans>
        Sign in <span className={styles.long}>with {name}</span>
      </Trans>
    </span>
  )
}
