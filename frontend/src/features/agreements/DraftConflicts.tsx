import { Trans, useLingui } from '@lingui/react/macro'
import { conflictsId } from '@/shared/saving'
import { Banner, Button } from '@/ui'
import styles from './agreements.module.css'
import { fieldLabel } from './labels'
import type { DraftForm } from './useDraftAgreement'

/** Fields that were also changed in another window or on another device. The writer chooses which to keep. */
export function DraftConflicts({ form }: { form: DraftForm }) {
  const { t, i18n } = useLingui()
  const { conflicts } = form.saving
  if (conflicts.length === 0) return null
  return (
    <div id={conflictsId} tabIndex={-1} className={styles.conflicts}>
      <Banner tone="warn" title={t`This was also changed somewhere else`}>
        <p>
          <Trans>Perhaps in another window or on your phone. We keep both versions until you choose.</Trans>
        </p>
        {conflicts.map(({ field }) => {
          const label = fieldLabel(field, i18n)
          return (
            <div key={field} className={styles.barActions}>
              <strong>{label}</strong>
              <Button
                variant="quiet"
                aria-label={t`Keep mine: ${label}`}
                onPress={() => form.resolve(field, 'mine')}
              >
                <Trans>Keep mine</Trans>
              </Button>
              <Button
                variant="quiet"
                aria-label={t`Take the other: ${label}`}
                onPress={() => form.resolve(field, 'theirs')}
              >
                <Trans>Take the other</Trans>
              </Button>
            </div>
          )
        })}
      </Banner>
    </div>
  )
}
