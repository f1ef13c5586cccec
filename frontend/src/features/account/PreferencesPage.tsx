import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox, DataTable, Page, QueryView, VisuallyHidden } from '@/ui'
import styles from './account.module.css'
import { kindLabel, topicLabel } from './labels'
import { type Preference, type Preferences, usePreferences, useUpdatePreference } from './preferences'

/** For each kind of notification: e-mail and in the app. */
export function PreferencesPage() {
  const { t } = useLingui()
  const preferences = usePreferences()
  return (
    <Page
      wide={false}
      title={t`Notification settings`}
      lead={t`Choose what we send you by e-mail and what you see only in the app. We save each change at once.`}
    >
      <QueryView query={preferences}>{(data) => <Groups preferences={data} />}</QueryView>
    </Page>
  )
}

function Groups({ preferences }: { preferences: Preferences }) {
  const { i18n } = useLingui()
  const update = useUpdatePreference()
  return (
    <div className={styles.groups}>
      {preferences.groups.map(({ about, kinds }) => (
        <section key={about} className={styles.list} aria-labelledby={`about-${about}`}>
          <h2 id={`about-${about}`}>{topicLabel(about, i18n)}</h2>
          <Kinds caption={topicLabel(about, i18n)} kinds={kinds} onUpdate={update} />
        </section>
      ))}
    </div>
  )
}

interface KindsProps {
  caption: string
  kinds: Preference[]
  onUpdate: ReturnType<typeof useUpdatePreference>
}

function Kinds({ caption, kinds, onUpdate: onWish }: KindsProps) {
  const { t, i18n } = useLingui()
  return (
    <div className={styles.kinds}>
      <DataTable
        caption={caption}
        rows={kinds}
        rowKey={(row) => row.kind}
        columns={[
          { key: 'kind', title: t`When`, cell: (row) => kindLabel(row.kind, i18n) },
          {
            key: 'mail',
            title: t`By e-mail`,
            cell: (row) => <Mail row={row} onChange={(mail) => onWish(row, { mail })} />,
          },
          {
            key: 'app',
            title: t`In the app`,
            cell: (row) => (
              <Checkbox isSelected={row.in_app} onChange={(in_app) => onWish(row, { in_app })}>
                <VisuallyHidden>{t`In the app: ${kindLabel(row.kind, i18n)}`}</VisuallyHidden>
              </Checkbox>
            ),
          },
        ]}
      />
    </div>
  )
}

function Mail({ row, onChange }: { row: Preference; onChange: (mail: boolean) => void }) {
  const { t, i18n } = useLingui()
  if (row.required) {
    return (
      <span className={styles.always}>
        <Trans>Always</Trans>
      </span>
    )
  }
  return (
    <Checkbox isSelected={row.mail} onChange={onChange}>
      <VisuallyHidden>{t`By e-mail: ${kindLabel(row.kind, i18n)}`}</VisuallyHidden>
    </Checkbox>
  )
}
