import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Chip, LinkButton } from '@/ui'
import { useCompared } from './compared'
import styles from './matches.module.css'

/** Who is to be compared, at the lower edge of the list, until it is done or dropped. */
export function CompareTray({ programme, enrolment }: { programme: string; enrolment: string }) {
  const { t } = useLingui()
  const { compared, toggle, clear } = useCompared(enrolment)
  if (compared.length === 0) return null
  const ids = compared.map(({ mentor }) => mentor).join(',')
  return (
    <section className={styles.tray} aria-label={t`To compare`}>
      <ul className={styles.chips}>
        {compared.map((one) => (
          <li key={one.mentor}>
            <Chip tone="on" onRemove={() => toggle(one)}>
              <bdi>{one.name}</bdi>
            </Chip>
          </li>
        ))}
      </ul>
      <div className={styles.trayActions}>
        {compared.length > 1 ? (
          <LinkButton
            to="/p/$programme/$role/find/compare"
            params={{ programme, role: 'mentee' }}
            search={{ with: ids }}
          >
            <Plural value={compared.length} one="Compare # mentor" other="Compare # mentors" />
          </LinkButton>
        ) : (
          <span className={styles.room}>
            <Trans>Choose one or two more.</Trans>
          </span>
        )}
        <Button variant="plain" onPress={clear}>
          <Trans>Clear</Trans>
        </Button>
      </div>
    </section>
  )
}
