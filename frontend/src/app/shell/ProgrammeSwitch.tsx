import { useLingui } from '@lingui/react/macro'
import { lazyComponent } from '@/lib/lazy-component'
import { Icon, MenuButton } from '@/ui'
import { useCurrentProgramme } from './current-programme'
import { useOwnProgrammes } from './programmes'
import styles from './programmeSwitch.module.css'

const ProgrammeMenu = lazyComponent(() => import('./ProgrammeMenu'))

/** The current programme with a menu of the others, for members of several. */
export function ProgrammeSwitch() {
  const { t } = useLingui()
  const { programme } = useCurrentProgramme()
  const programmes = useOwnProgrammes()
  if (programmes.length < 2) return null
  const current = programmes.find(({ slug }) => slug === programme)
  const name = current?.name ?? t`Your programmes`
  return (
    <MenuButton
      label={t`Programme: ${name}`}
      className={styles.switch}
      preload={ProgrammeMenu.preload}
      menu={(opened) => <ProgrammeMenu programmes={programmes} current={programme} {...opened} />}
    >
      <span className={styles.name}>{name}</span>
      <Icon name="chevron" />
    </MenuButton>
  )
}
