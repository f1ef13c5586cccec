import { Trans, useLingui } from '@lingui/react/macro'
import { Fragment } from 'react'
import styles from './agreements.module.css'
import { sectionText, sectionTitle } from './labels'
import { type Agreement, type PlannedMeeting, sections } from './model'

/** The text of a version, section by section. */
export function AgreementText({ version }: { version: Agreement }) {
  const { i18n } = useLingui()
  const { terms } = version
  if (!terms) return null
  return (
    <div className={styles.text}>
      {sections.map((section) => (
        <Fragment key={section}>
          <h2 className={styles.partTitle}>{sectionTitle(section, i18n)}</h2>
          {section === 'content' && terms.content_plan.length > 0 ? (
            <PlanText plan={terms.content_plan} />
          ) : (
            <p className={styles.prose} dir="auto">
              {sectionText(section, terms, i18n) || <Nothing />}
            </p>
          )}
        </Fragment>
      ))}
    </div>
  )
}

function PlanText({ plan }: { plan: PlannedMeeting[] }) {
  return (
    <ol className={styles.planText}>
      {plan.map(({ title, notes }, place) => (
        <li key={place}>
          <strong dir="auto">{title || <Trans>To be decided</Trans>}</strong>
          {notes !== '' && (
            <p className={styles.prose} dir="auto">
              {notes}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

export const Nothing = () => (
  <span className={styles.soft}>
    <Trans>Nothing written</Trans>
  </span>
)
