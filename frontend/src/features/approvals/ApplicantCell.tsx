import { Trans } from '@lingui/react/macro'
import { countryName, useLocale } from '@/lib'
import { TextLink } from '@/ui'
import styles from './approvals.module.css'
import { QuestionList } from './QuestionList'
import type { ApprovalSearch } from './search-params'
import type { Approval } from './useApprovals'

interface Props {
  programme: string
  approval: Approval
  /** The filters of the list, so that the way back leads to the same list. */
  search: ApprovalSearch
}

/** Who would like to take part, and what was said so far. */
export function ApplicantCell({ programme, approval, search }: Props) {
  const locale = useLocale()
  const { display_name: name, society_name: society, email, headline, country, questions } = approval
  const about = [headline, country && countryName(country, locale)].filter(Boolean).join(' · ')
  return (
    <span className={styles.person}>
      <TextLink
        className={styles.name}
        to="/coordinate/$programme/approvals/$enrolment"
        params={{ programme, enrolment: approval.enrolment_id }}
        search={search}
      >
        <bdi>{name}</bdi>
      </TextLink>
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
      <QuestionList questions={questions} />
    </span>
  )
}
