import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useSociety } from '@/api'
import { NotificationsProvider } from '@/features/notifications'
import { useIsNarrow, useLocale, useStore } from '@/lib'
import { recoverLostFocus } from '@/lib/focus-recovery'
import { announcement, classes, ToastRegion, VisuallyHidden } from '@/ui'
import { ExpiredSession } from './ExpiredSession'
import { Footer } from './Footer'
import { Header } from './Header'
import { useAccountLanguage } from './language'
import { useNavigation } from './navigation'
import styles from './shell.module.css'
import { BottomNavigation } from './BottomNavigation'

/** The frame of every page. */
export function Shell() {
  const locale = useLocale()
  const navigation = useNavigation()
  useBrand()
  useAccountLanguage()
  useEffect(() => recoverLostFocus(), [])
  const isNarrow = useIsNarrow()
  const hasBottomNavigation = isNarrow && navigation.main.length > 0
  return (
    <I18nProvider locale={locale}>
      <NotificationsProvider>
        <div className={classes(styles.frame, hasBottomNavigation && styles.hasBottomNavigation)}>
          <Header pages={isNarrow ? [] : navigation.main} />
          <main id="main">
            <ExpiredSession />
            <Outlet />
          </main>
          <Footer />
        </div>
        {hasBottomNavigation && <BottomNavigation navigation={navigation} />}
        <ToastRegion />
        <Announcer />
      </NotificationsProvider>
    </I18nProvider>
  )
}

function Announcer() {
  const text = useStore(announcement)
  return (
    <VisuallyHidden>
      <span role="status">{text}</span>
    </VisuallyHidden>
  )
}

/** Sets the society's colours on a page without bootstrap data, such as that of the development server. */
function useBrand() {
  const { data: society } = useSociety()
  const brand = society?.brand
  useEffect(() => {
    const isShown = document.documentElement.style.getPropertyValue('--accent') !== ''
    if (brand !== undefined && !isShown)
      void import('@/lib/brand').then(({ applyBrand }) => applyBrand(brand))
  }, [brand])
}
