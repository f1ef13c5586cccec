import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { measureThumb } from '@/lib/bars'
import { lazyPart } from '@/lib/part'
import type { Navigation } from './navigation'
import { NavigationLinks } from './NavigationLinks'
import styles from './thumbNavigation.module.css'

const MoreSheet = lazyPart(() => import('./MoreSheet'))

const atTheThumb = 4

/** On a phone the pages are where the thumb is; what does not fit is behind "More". */
export function ThumbNavigation({ navigation }: { navigation: Navigation }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { pathname } = useLocation()
  const all = [...navigation.main, ...navigation.more]
  const fits = all.length <= atTheThumb + 1
  const shown = fits ? all : all.slice(0, atTheThumb)
  const rest = fits ? [] : all.slice(atTheThumb)
  return (
    <nav ref={measureThumb} className={styles.thumb} aria-label={t`Pages`}>
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
