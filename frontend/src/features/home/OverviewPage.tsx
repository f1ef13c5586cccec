import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type Enrolment, useOwnEnrolments, useProgrammes, useSession } from '@/api'
import { useJourney } from '@/api/queries/enrolments'
import { isParticipating } from '@/shared/enrolment'
import { Card, CardSkeleton, ErrorState, Eyebrow, LinkButton, Page, TextLink } from '@/ui'
import styles from './home.module.css'
import { nextStepLink, nextStepText } from './next-step'

/** The home page of members with several workspaces: the role and the next step in each. */
export function OverviewPage() {
  const { t } = useLingui()
  const { data: session } = useSession()
  const enrolments = useOwnEnrolments().filter(isParticipating)
  const member = session?.member
  const name = member?.short_name ?? member?.display_name
  return (
    <Page title={name ? t`Welcome, ${name}` : t`Home`}>
      {enrolments.length > 0 && (
        <Section id="programmes" title={t`Your programmes`}>
          {enrolments.map((enrolment) => (
            <WorkspaceCard key={enrolment.id} enrolment={enrolment} />
          ))}
        </Section>
      )}
      {session && (
        <SocietyWorkspaces coordinates={session.coordinates} administrator={session.administrator} />
      )}
      <p>
        <TextLink to="/programmes">
          <Trans>All programmes of the society</Trans>
        </TextLink>
      </p>
    </Page>
  )
}

interface SectionProps {
  id: string
  title: string
  children: ReactNode
}

function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      <ul className={styles.places}>{children}</ul>
    </section>
  )
}

function WorkspaceCard({ enrolment }: { enrolment: Enrolment }) {
  const { t, i18n } = useLingui()
  const { data, error, refetch } = useJourney(enrolment.id)
  const { programme, role } = enrolment
  const eyebrow = role === 'mentee' ? t`Mentee` : t`Mentor`
  if (!data) {
    return <li>{error ? <ErrorState problem={error} onRetry={() => void refetch()} /> : <CardSkeleton />}</li>
  }
  const words = nextStepText(data.next, role, i18n)
  return (
    <Card as="li" className={styles.place}>
      <Eyebrow>{eyebrow}</Eyebrow>
      <h3 className={styles.placeName}>
        <TextLink to="/p/$programme/$role" params={{ programme: programme.slug, role }}>
          {programme.name}
        </TextLink>
      </h3>
      <p>
        <strong>{words.title}</strong>
      </p>
      <p className={styles.soft}>{words.text}</p>
      <div>
        <LinkButton variant="quiet" {...nextStepLink(words, enrolment)}>
          {words.label}
        </LinkButton>
      </div>
    </Card>
  )
}

interface SocietyWorkspacesProps {
  coordinates: string[]
  administrator: boolean
}

/** Links to coordination and administration. */
function SocietyWorkspaces({ coordinates, administrator }: SocietyWorkspacesProps) {
  const { t } = useLingui()
  const { data } = useProgrammes()
  const nameOf = (slug: string) => data?.items.find((programme) => programme.slug === slug)?.name ?? slug
  if (coordinates.length === 0 && !administrator) return null
  return (
    <Section id="duties" title={t`Your work for the society`}>
      {coordinates.map((programme) => (
        <Card key={programme} as="li" className={styles.place}>
          <Eyebrow>
            <Trans>Coordinator</Trans>
          </Eyebrow>
          <h3 className={styles.placeName}>
            <TextLink to="/coordinate/$programme/approvals" params={{ programme }}>
              {nameOf(programme)}
            </TextLink>
          </h3>
          <p className={styles.soft}>
            <Trans>Approve registrations, remind quiet mentorships, invite mentors and add deputies.</Trans>
          </p>
        </Card>
      ))}
      {administrator && (
        <Card as="li" className={styles.place}>
          <Eyebrow>
            <Trans>Administrator</Trans>
          </Eyebrow>
          <h3 className={styles.placeName}>
            <TextLink to="/administration">
              <Trans>Administration</Trans>
            </TextLink>
          </h3>
          <p className={styles.soft}>
            <Trans>See whether everything works, who signs in and what was not delivered.</Trans>
          </p>
        </Card>
      )}
    </Section>
  )
}
