import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { Menu, type MenuPopupProps } from '@/ui'
import type { useOwnProgrammes } from './programmes'

interface ProgrammeMenuProps extends MenuPopupProps {
  programmes: ReturnType<typeof useOwnProgrammes>
  current: string | undefined
}

export default function ProgrammeMenu({ programmes, current, ...opened }: ProgrammeMenuProps) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const entries = programmes.map(({ slug, name, link }) => ({
    id: slug,
    label: name,
    onAction: () => void navigate(link),
  }))
  const isHere = current !== undefined && programmes.some(({ slug }) => slug === current)
  return (
    <Menu
      {...opened}
      label={t`Your programmes`}
      groups={[
        { title: t`Your programmes`, entries, ...(isHere && { chosen: current }) },
        {
          entries: [
            { id: 'home', label: t`Overview`, onAction: () => void navigate({ to: '/home' }) },
            { id: 'all', label: t`All programmes`, onAction: () => void navigate({ to: '/programmes' }) },
          ],
        },
      ]}
    />
  )
}
