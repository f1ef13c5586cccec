import { useLingui } from '@lingui/react/macro'
import { lazyPart } from '@/lib/part'
import { Icon, MenuOpener } from '@/ui'
import { useCurrentProgramme } from './current-programme'
import { useOwnProgrammes } from './programmes'
import styles from './programmeSwitch.module.css'

const ProgrammeMenu = lazyPart(() => import('./ProgrammeMenu'))

/** For members of several programmes: which one this is, and the way to the others. */
export function ProgrammeSwitch() {
  const { t } = useLingui()
  const { programme } = useCurrentProgramme()
  const programmes = useOwnProgrammes()
  if (programmes.length < 2) return null
  const current = programmes.find(({ slug }) => slug === programme)
  const name = current?.name ?? t`Your programmes`
  return (
    <MenuOpener
      label={t`Programme: ${name}`}
      className={styles.switch}
      bring={ProgrammeMenu.bring}
      menu={(opened) => <ProgrammeMenu programmes={programmes} current={programme} {...opened} />}
    >
      <span className={styles.name}>{name}</span>
      <Icon name="chevron" />
    </MenuOpener>
  )
}
