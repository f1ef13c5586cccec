import { Trans, useLingui } from '@lingui/react/macro'
import { Fragment } from 'react'
import styles from './agreements.module.css'
import { sectionText, sectionTitle } from './labels'
import { type Agreement, sections } from './model'

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
          <p className={styles.prose} dir="auto">
            {sectionText(section, terms, i18n) || <Nothing />}
          </p>
        </Fragment>
      ))}
    </div>
  )
}

export const Nothing = () => (
  <span className={styles.soft}>
    <Trans>Nothing written</Trans>
  </span>
)
