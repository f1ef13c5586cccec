import { useLingui } from '@lingui/react/macro'
import { Menu, MenuButton } from '@/ui'
import { mostCompared, useCompared } from './compared'
import type { PickProps } from './Pick'
import { useHide } from './usePick'

export function MoreAbout({ enrolment, match, onGone }: PickProps) {
  const { t } = useLingui()
  const { compared, toggle } = useCompared(enrolment)
  const { isHidden, hideAway, bringBack } = useHide(enrolment, match)
  const { enrolment_id: mentor, display_name: name } = match.mentor
  const isCompared = compared.some((one) => one.mentor === mentor)
  const hasRoom = isCompared || compared.length < mostCompared
  const compare = {
    id: 'compare',
    label: isCompared ? t`Take out of the comparison` : t`Compare with others`,
    onAction: () => toggle({ mentor, name }),
  }
  const hide = isHidden
    ? { id: 'show', label: t`Show on my list again`, onAction: () => void bringBack().then(onGone) }
    : { id: 'hide', label: t`Hide from my list`, onAction: () => void hideAway().then(onGone) }
  const label = t`More about ${name}`
  return (
    <Menu
      label={label}
      trigger={<MenuButton label={label} />}
      groups={[{ entries: hasRoom ? [compare, hide] : [hide] }]}
    />
  )
}
