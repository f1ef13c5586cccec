import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { measureBottomNavigation } from '@/lib/sticky-bars'
import { lazyComponent } from '@/lib/lazy-component'
import type { Navigation } from './navigation'
import { NavigationLinks } from './NavigationLinks'
import styles from './bottomNavigation.module.css'

const MoreSheet = lazyComponent(() => import('./MoreSheet'))

const maxItems = 4

/** The navigation on phones. Items that do not fit are behind "More". */
export function BottomNavigation({ navigation }: { navigation: Navigation }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { pathname } = useLocation()
  const all = [...navigation.main, ...navigation.more]
  const fits = all.length <= maxItems + 1
  const shown = fits ? all : all.slice(0, maxItems)
  const rest = fits ? [] : all.slice(maxItems)
  return (
    <nav ref={measureBottomNavigation} className={styles.bar} aria-label={t`Pages`}>
      <NavigationLinks items={shown} short />
      {rest.length > 0 && (
        <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <Trans>More</Trans>
        </button>
      )}
      {isOpen && (
        <Suspense>
          <MoreSheet key={pathname} items={rest} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </nav>
  )
}
