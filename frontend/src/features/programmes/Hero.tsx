import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type Enrolment, type Role, signInHref, useOwnEnrolments, useSession } from '@/api'
import { dateText, useLocale } from '@/lib'
import { Actions, Eyebrow, LinkButton, usePageTitle } from '@/ui'
import styles from './programmes.module.css'
import type { Programme } from './rules'

export function Hero({ programme }: { programme: Programme }) {
  const heading = usePageTitle(programme.name)
  return (
    <section className={styles.hero}>
      <div>
        <Eyebrow>
          {programme.name} · <OpenWords programme={programme} />
        </Eyebrow>
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {programme.tagline}
        </h1>
        {programme.introduction !== '' && (
          <p className={styles.lead} dir="auto">
            {programme.introduction}
          </p>
        )}
        <Invitation programme={programme} />
      </div>
      <div className={styles.pair} aria-hidden="true">
        <i />
        <i />
      </div>
    </section>
  )
}

function OpenWords({ programme }: { programme: Programme }) {
  if (programme.policy.enrolment === 'rolling' && programme.open) return <Trans>open all year</Trans>
  return programme.open ? <Trans>registration open</Trans> : <Trans>registration closed</Trans>
}

function Invitation({ programme }: { programme: Programme }) {
  const own = useOwnEnrolments().filter((enrolment) => enrolment.programme.slug === programme.slug)
  return (
    <>
      <Actions>
        <RoleButton programme={programme} role="mentee" own={own} />
        <RoleButton programme={programme} role="mentor" own={own} />
      </Actions>
      <SeasonNote programme={programme} />
    </>
  )
}

function RoleButton({ programme, role, own }: { programme: Programme; role: Role; own: Enrolment[] }) {
  const { t } = useLingui()
  const { data: session } = useSession()
  const isHeld = own.some((enrolment) => enrolment.role === role)
  const variant = role === 'mentee' ? 'primary' : 'quiet'
  const invited = programme.policy.mentors_by_invitation ? t`I was invited as a mentor` : t`Become a mentor`
  const enrol = role === 'mentee' ? t`Become a mentee` : invited
  const goOn = role === 'mentee' ? t`Continue as mentee` : t`Continue as mentor`
  const params = { programme: programme.slug, role }
  if (isHeld) {
    return (
      <LinkButton to="/p/$programme/$role" params={params} variant={variant}>
        {goOn}
      </LinkButton>
    )
  }
  if (!programme.open) return null
  if (session?.access === 'anonymous') {
    return (
      <LinkButton href={signInHref(`/p/${programme.slug}/${role}/enrol`)} variant={variant}>
        {enrol}
      </LinkButton>
    )
  }
  return (
    <LinkButton to="/p/$programme/$role/enrol" params={params} variant={variant}>
      {enrol}
    </LinkButton>
  )
}

function SeasonNote({ programme }: { programme: Programme }): ReactNode {
  const locale = useLocale()
  const { season } = programme
  if (!season) return null
  const opens = dateText(season.opens_on, locale)
  const closes = dateText(season.closes_on, locale)
  const ends = dateText(season.ends_on, locale)
  return (
    <p className={styles.note}>
      {season.open ? (
        <Trans>
          Registration is open until {closes}. Mentorships of this season run until {ends}.
        </Trans>
      ) : (
        <Trans>
          Registration is open from {opens} to {closes}. Mentorships of this season run until {ends}.
        </Trans>
      )}
    </p>
  )
}
