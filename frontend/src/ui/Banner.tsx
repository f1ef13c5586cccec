import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import styles from './blocks.module.css'
import { Icon, type IconName } from './Icon'
import { VisuallyHidden } from './VisuallyHidden'

type Tone = 'info' | 'warn' | 'error' | 'good'

const icons: Record<Tone, IconName> = { info: 'info', warn: 'warning', error: 'warning', good: 'tick' }

interface BannerProps {
  tone?: Tone
  title: ReactNode
  /** Announced at once. The default for errors. */
  isUrgent?: boolean
  children?: ReactNode
}

export function Banner({ tone = 'info', title, isUrgent = tone === 'error', children }: BannerProps) {
  const { t } = useLingui()
  const words: Record<Tone, string> = { info: t`Note`, warn: t`Attention`, error: t`Error`, good: t`Done` }
  return (
    <div className={styles.banner} data-tone={tone} role={isUrgent ? 'alert' : 'status'}>
      <Icon name={icons[tone]} size={20} />
      <div>
        <strong>
          <VisuallyHidden>{words[tone]}: </VisuallyHidden>
          {title}
        </strong>
        {children}
      </div>
    </div>
  )
}
