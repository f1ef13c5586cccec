import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { measureTray } from '@/lib/sticky-bars'
import { Button, Chip, LinkButton } from '@/ui'
import { ChipList } from './ChipList'
import { mostCompared, useComparison, type ComparedMentor } from './comparison'
import styles from './compareTray.module.css'

interface Props {
  programme: string
  enrolment: string
}

/** The mentors chosen for comparison, sticky below the list. */
export function CompareTray({ programme, enrolment }: Props) {
  const { t } = useLingui()
  const { compared, toggle, clear } = useComparison(enrolment)
  if (compared.length === 0) return null
  return (
    <section ref={measureTray} className={styles.tray} aria-label={t`To compare`}>
      <ChipList>
        {compared.map((one) => (
          <li key={one.mentor}>
            <Chip tone="on" onRemove={() => toggle(one)}>
              <bdi>{one.name}</bdi>
            </Chip>
          </li>
        ))}
      </ChipList>
      <span role="status" className={styles.hint}>
        {compared.length === mostCompared && (
          <Trans>You can compare up to {mostCompared} mentors at a time.</Trans>
        )}
      </span>
      <div className={styles.actions}>
        <Compare programme={programme} compared={compared} />
        <Button variant="plain" onPress={clear}>
          <Trans>Clear</Trans>
        </Button>
      </div>
    </section>
  )
}

function Compare({ programme, compared }: { programme: string; compared: ComparedMentor[] }) {
  if (compared.length < 2) {
    return (
      <span className={styles.hint}>
        <Trans>Choose one or two more.</Trans>
      </span>
    )
  }
  return (
    <LinkButton
      to="/p/$programme/$role/find/compare"
      params={{ programme, role: 'mentee' }}
      search={{ with: compared.map(({ mentor }) => mentor).join(',') }}
    >
      <Plural value={compared.length} one="Compare # mentor" other="Compare # mentors" />
    </LinkButton>
  )
}
