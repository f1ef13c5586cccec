import { Trans } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { Button, Icon } from '@/ui'
import type { Match } from './MatchCard'
import styles from './matches.module.css'
import { usePick } from './usePick'

export interface PickProps {
  enrolment: string
  match: Match
  /** The element that names the mentor. */
  describedBy?: string
  /** The card may be gone after this, and the focus with it unless somebody catches it. */
  onGone?: (() => void) | undefined
}

export function Star({ enrolment, match, describedBy, onGone }: PickProps) {
  const { isShortlisted, toggle } = usePick(enrolment, match)
  return (
    <Button
      variant="plain"
      className={styles.star}
      aria-describedby={describedBy}
      onPress={() => void toggle().then(onGone)}
    >
      <Icon name="star" isFilled={isShortlisted} />
      {isShortlisted ? <Trans>Shortlisted</Trans> : <Trans>Shortlist</Trans>}
    </Button>
  )
}

const Menu = lazy(async () => ({ default: (await import('./MoreAbout')).MoreAbout }))

/** The rest of what can be done with a match; its menu is loaded after the card. */
export function MoreAbout(props: PickProps) {
  return (
    <Suspense fallback={<span className={styles.morePlace} />}>
      <Menu {...props} />
    </Suspense>
  )
}
