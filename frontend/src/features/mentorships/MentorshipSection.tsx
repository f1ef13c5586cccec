import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Role } from '@/api'
import { mentorshipQuery } from '@/api/queries/mentorships'
import { PersonAvatar } from '@/shared/people'
import { CardSkeleton, ErrorState, Page, ZonedTime } from '@/ui'
import type { Mentorship } from './labels'
import styles from './mentorships.module.css'
import { SectionNav } from './SectionNav'
import { type Section, sections } from './sections'

interface Props {
  programme: string
  role: Role
  mentorship: string
  section: Section
  /** Renders the page when the mentorship has loaded. `header` goes above its title. */
  children: (mentorship: Mentorship, header: ReactNode) => ReactNode
}

/** A section of a mentorship: the other person and the navigation between sections, above the section's own page. */
export function MentorshipSection({ programme, role, mentorship: id, section, children }: Props) {
  const { i18n } = useLingui()
  const query = useQuery(mentorshipQuery(id))
  const label = sections.find((item) => item.id === section)?.label
  const header = (
    <div className={styles.sectionHead}>
      {query.data && <OtherPerson mentorship={query.data} />}
      <SectionNav programme={programme} role={role} mentorship={id} current={section} />
    </div>
  )
  if (query.data) return children(query.data, header)
  return (
    <Page title={label ? i18n._(label) : ''} header={header}>
      {query.isPending && <CardSkeleton />}
      {query.error && <ErrorState problem={query.error} onRetry={() => void query.refetch()} />}
    </Page>
  )
}

function OtherPerson({ mentorship: { role, other } }: { mentorship: Mentorship }) {
  return (
    <div className={styles.other}>
      <PersonAvatar name={other.display_name} photo={other.photo_url} />
      <p>
        <strong dir="auto">{other.display_name}</strong>
        <span className={styles.soft}>
          {role === 'mentee' ? <Trans>Your mentor</Trans> : <Trans>Your mentee</Trans>}
          {other.time_zone && (
            <>
              {'\u00a0· '}
              <ZonedTime zone={other.time_zone} />
            </>
          )}
        </span>
      </p>
    </div>
  )
}
