import { Trans, useLingui } from '@lingui/react/macro'
import { lazyPart } from '@/lib/part'
import { useDistinctName } from '@/lib/people'
import { Button, Icon, MenuOpener, VisuallyHidden } from '@/ui'
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

interface StarProps extends PickProps {
  /** The star without its word, where many stand below one that has it. */
  isIcon?: boolean
}

export function Star({ enrolment, match, about, isIcon = false, onGone }: StarProps) {
  const { isShortlisted, toggle } = usePick(enrolment, match)
  const word = isShortlisted ? <Trans>Shortlisted</Trans> : <Trans>Shortlist</Trans>
  return (
    <Button variant="plain" className={styles.star} about={about} onPress={() => void toggle().then(onGone)}>
      <Icon name="star" size={isIcon ? 20 : 16} isFilled={isShortlisted} />
      {isIcon ? <VisuallyHidden>{word}</VisuallyHidden> : word}
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
