import { Trans } from '@lingui/react/macro'
import { countryName, useLocale } from '@/lib'
import styles from './approvals.module.css'
import { Exchange } from './Exchange'
import type { Approval } from './useApprovals'

/** Who would like to take part, and what was said so far. */
export function Applicant({ approval }: { approval: Approval }) {
  const locale = useLocale()
  const { display_name: name, society_name: society, email, headline, country, questions } = approval
  const about = [headline, country && countryName(country, locale)].filter(Boolean).join(' · ')
  return (
    <span className={styles.person}>
      <bdi className={styles.name}>{name}</bdi>
      {society !== null && (
        <small>
          <Trans>
            Name at the society: <bdi>{society}</bdi>
          </Trans>
        </small>
      )}
      <a className={styles.mail} href={`mailto:${email}`}>
        {email}
      </a>
      {about && <small>{about}</small>}
      <Exchange questions={questions} />
    </span>
  )
}
