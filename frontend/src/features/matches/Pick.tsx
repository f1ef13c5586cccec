import { Trans, useLingui } from '@lingui/react/macro'
import { lazyPart } from '@/lib/part'
import { useDistinctName } from '@/lib/people'
import { Button, Icon, MenuOpener } from '@/ui'
import type { Match } from './MatchCard'
import styles from './pick.module.css'
import { usePick } from './usePick'

export interface PickProps {
  enrolment: string
  match: Match
  /** The element that names the person, where the page is not about them alone. */
  about?: string
  /** The card may be gone after this, and the focus with it unless somebody catches it. */
  onGone?: (() => void) | undefined
}

export function Star({ enrolment, match, about, onGone }: PickProps) {
  const { isShortlisted, toggle } = usePick(enrolment, match)
  return (
    <Button variant="plain" className={styles.star} about={about} onPress={() => void toggle().then(onGone)}>
      <Icon name="star" isFilled={isShortlisted} />
      {isShortlisted ? <Trans>Shortlisted</Trans> : <Trans>Shortlist</Trans>}
    </Button>
  )
}

const MoreAboutMenu = lazyPart(() => import('./MoreAbout'))

/** The rest of what can be done with a match. */
export function MoreAbout(props: PickProps) {
  const { t } = useLingui()
  const name = useDistinctName(props.match.person)
  const label = t`More about ${name}`
  return (
    <MenuOpener
      label={label}
      bring={MoreAboutMenu.bring}
      menu={(opened) => <MoreAboutMenu {...props} {...opened} label={label} />}
    />
  )
}
