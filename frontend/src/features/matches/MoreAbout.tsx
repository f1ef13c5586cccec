import { useLingui } from '@lingui/react/macro'
import { Menu, type Opened } from '@/ui'
import { mostCompared, useCompared } from './compared'
import type { PickProps } from './Pick'
import { useSide } from './side'
import { useHide } from './usePick'

interface Props extends PickProps, Opened {
  label: string
}

export default function MoreAbout({ enrolment, match, onGone, label, ...opened }: Props) {
  const { t } = useLingui()
  const side = useSide()
  const { compared, toggle } = useCompared(enrolment)
  const { isHidden, hideAway, bringBack } = useHide(enrolment, match)
  const { enrolment_id: mentor, display_name: name } = match.person
  const isCompared = compared.some((one) => one.mentor === mentor)
  const canCompare = side === 'mentee' && (isCompared || compared.length < mostCompared)
  const compare = {
    id: 'compare',
    label: isCompared ? t`Remove from comparison` : t`Compare with others`,
    onAction: () => toggle({ mentor, name }),
  }
  const hide = isHidden
    ? { id: 'show', label: t`Show on my list again`, onAction: () => void bringBack().then(onGone) }
    : { id: 'hide', label: t`Hide from my list`, onAction: () => void hideAway().then(onGone) }
  return <Menu {...opened} label={label} groups={[{ entries: canCompare ? [compare, hide] : [hide] }]} />
}
