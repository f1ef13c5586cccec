import { Trans, useLingui } from '@lingui/react/macro'
import { lazyComponent } from '@/lib/lazy-component'
import { useDistinctName } from '@/shared/people'
import { Button, Icon, MenuButton, VisuallyHidden } from '@/ui'
import type { MatchActionProps } from './model'
import styles from './shortlistButton.module.css'
import { useShortlist } from './useShortlist'

interface ShortlistButtonProps extends MatchActionProps {
  /** Shows only the star, for a button that is repeated in a list. */
  isIcon?: boolean
}

export function ShortlistButton({ enrolment, match, about, isIcon = false, onGone }: ShortlistButtonProps) {
  const { isShortlisted, toggle } = useShortlist(enrolment, match)
  const word = isShortlisted ? <Trans>Shortlisted</Trans> : <Trans>Shortlist</Trans>
  return (
    <Button variant="plain" className={styles.star} about={about} onPress={() => void toggle().then(onGone)}>
      <Icon name="star" size={isIcon ? 20 : 16} isFilled={isShortlisted} />
      {isIcon ? <VisuallyHidden>{word}</VisuallyHidden> : word}
    </Button>
  )
}

const MatchMenu = lazyComponent(() => import('./MatchMenu'))

/** The menu with the other actions on a match. */
export function MatchMenuButton(props: MatchActionProps) {
  const { t } = useLingui()
  const name = useDistinctName(props.match.person)
  const label = t`More about ${name}`
  return (
    <MenuButton
      label={label}
      preload={MatchMenu.preload}
      menu={(opened) => <MatchMenu {...props} {...opened} label={label} />}
    />
  )
}
