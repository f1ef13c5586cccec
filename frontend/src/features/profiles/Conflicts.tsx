import { Trans, useLingui } from '@lingui/react/macro'
import { conflictsId } from '@/shared/saving'
import { Banner, Button } from '@/ui'
import { focusOn } from './FieldAnchor'
import type { Conflict } from './model'
import styles from './profiles.module.css'
import type { ProfileForm } from './useProfileForm'
import { fieldLabel, valueText, type Terms } from './labels'

/** Fields that were also changed in another window or on another device. The member chooses one of the two versions. */
export function Conflicts({ form, terms }: { form: ProfileForm; terms: Terms }) {
  const { t } = useLingui()
  const { conflicts } = form.saving
  if (conflicts.length === 0) return null
  return (
    <div id={conflictsId} tabIndex={-1} className={styles.conflicts}>
      <Banner tone="warn" title={t`This was also changed somewhere else`}>
        <p>
          <Trans>Perhaps in another window or on your phone. We keep both versions until you choose.</Trans>
        </p>
        {conflicts.map((conflict) => (
          <ConflictChoice key={conflict.field} conflict={conflict} form={form} terms={terms} />
        ))}
      </Banner>
    </div>
  )
}

function ConflictChoice({ conflict, form, terms }: { conflict: Conflict; form: ProfileForm; terms: Terms }) {
  const { t, i18n } = useLingui()
  const { field, mine, theirs } = conflict
  const label = fieldLabel(field, i18n)
  const choose = (keep: 'mine' | 'theirs') => {
    form.resolve(field, keep)
    focusOn(field)
  }
  return (
    <section className={styles.difference} aria-label={label}>
      <h2 className={styles.sideTitle}>{label}</h2>
      <div className={styles.versions}>
        <div>
          <h3 className={styles.soft}>
            <Trans>Here, not saved yet</Trans>
          </h3>
          <p className={styles.version} dir="auto">
            {valueText(field, mine, terms, i18n)}
          </p>
          <Button variant="quiet" aria-label={t`Keep mine: ${label}`} onPress={() => choose('mine')}>
            <Trans>Keep mine</Trans>
          </Button>
        </div>
        <div>
          <h3 className={styles.soft}>
            <Trans>Saved somewhere else</Trans>
          </h3>
          <p className={styles.version} dir="auto">
            {valueText(field, theirs, terms, i18n)}
          </p>
          <Button variant="quiet" aria-label={t`Take the other: ${label}`} onPress={() => choose('theirs')}>
            <Trans>Take the other</Trans>
          </Button>
        </div>
      </div>
    </section>
  )
}
