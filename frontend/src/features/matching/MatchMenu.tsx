import { useLingui } from '@lingui/react/macro'
import { Menu, type MenuPopupProps } from '@/ui'
import { mostCompared, useComparison } from './comparison'
import { useRole } from './context'
import { useHide } from './useShortlist'
import type { MatchActionProps } from './model'

interface Props extends MatchActionProps, MenuPopupProps {
  label: string
}

export default function MatchMenu({ enrolment, match, onGone, label, ...opened }: Props) {
  const { t } = useLingui()
  const role = useRole()
  const { compared, toggle } = useComparison(enrolment)
  const { isHidden, hide, unhide } = useHide(enrolment, match)
  const { enrolment_id: mentor, display_name: name } = match.person
  const isCompared = compared.some((one) => one.mentor === mentor)
  const canCompare = role === 'mentee' && (isCompared || compared.length < mostCompared)
  const compare = {
    id: 'compare',
    label: isCompared ? t`Remove from comparison` : t`Compare with others`,
    onAction: () => toggle({ mentor, name }),
  }
  const visibility = isHidden
    ? { id: 'show', label: t`Show on my list again`, onAction: () => void unhide().then(onGone) }
    : { id: 'hide', label: t`Hide from my list`, onAction: () => void hide().then(onGone) }
  return (
    <Menu
      {...opened}
      label={label}
      groups={[{ entries: canCompare ? [compare, visibility] : [visibility] }]}
    />
  )
}
