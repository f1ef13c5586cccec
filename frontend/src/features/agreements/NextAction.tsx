import { Trans, useLingui } from '@lingui/react/macro'
import type { Mentorship } from '@/features/mentorships'
import { Banner, Button, LinkButton, NextStep, PlainDate, ProblemBanner } from '@/ui'
import styles from './agreements.module.css'
import { sectionTitle } from './labels'
import { type Agreement, isOver, type Place, type Versions } from './model'
import { useStart, useWithdraw } from './useAgreement'

interface Props {
  place: Place
  mentorship: Mentorship
  versions: Versions
}

/** What waits for whom; nothing where both are content. */
export function NextAction({ place, mentorship, versions }: Props) {
  const { open, sentBack, inForce } = versions
  if (mentorship.status === 'ended') return null
  const isOwn = (open ?? sentBack)?.written_by === mentorship.role
  if (open?.status === 'draft') {
    return isOwn ? <ContinueDraft place={place} /> : <OtherWrites mentorship={mentorship} />
  }
  if (open) return <Waiting proposal={open} mentorship={mentorship} />
  if (sentBack) {
    return isOwn ? (
      <SentBack place={place} mentorship={mentorship} version={sentBack} />
    ) : (
      <OtherRevises mentorship={mentorship} />
    )
  }
  if (inForce && isOver(inForce)) return <PeriodOver place={place} version={inForce} />
  return null
}

function ContinueDraft({ place }: { place: Place }) {
  const { t } = useLingui()
  return (
    <NextStep
      eyebrow={t`Your next step`}
      title={t`Finish your draft`}
      actions={
        <LinkButton to="/p/$programme/$role/mentorships/$mentorship/agreement/write" params={{ ...place }}>
          <Trans>Continue writing</Trans>
        </LinkButton>
      }
    >
      <p>
        <Trans>You have started a new version. Only you see it until you propose it.</Trans>
      </p>
    </NextStep>
  )
}

function OtherWrites({ mentorship }: { mentorship: Mentorship }) {
  const { t } = useLingui()
  const name = mentorship.other.display_name
  return (
    <Banner title={t`${name} is writing a new version`}>
      <p>
        <Trans>You can read it as soon as it is proposed. We will tell you.</Trans>
      </p>
    </Banner>
  )
}

function OtherRevises({ mentorship }: { mentorship: Mentorship }) {
  const { t } = useLingui()
  const name = mentorship.other.display_name
  return (
    <Banner title={t`You asked ${name} for changes`}>
      <p>
        <Trans>We will tell you when the next version is proposed.</Trans>
      </p>
    </Banner>
  )
}

function Waiting({ proposal, mentorship }: { proposal: Agreement; mentorship: Mentorship }) {
  const { t } = useLingui()
  const { withdraw, isPending, problem } = useWithdraw(proposal)
  const name = mentorship.other.display_name
  const { number } = proposal
  return (
    <Banner title={t`Version ${number} is waiting for ${name}`}>
      <p>
        <Trans>We have told {name}. You can withdraw it to change something.</Trans>
      </p>
      <div className={styles.barActions}>
        <Button variant="quiet" isPending={isPending} onPress={() => void withdraw()}>
          <Trans>Withdraw the proposal</Trans>
        </Button>
      </div>
      <ProblemBanner title={t`The proposal is not withdrawn`} problem={problem} />
    </Banner>
  )
}

function SentBack({
  place,
  mentorship,
  version,
}: {
  place: Place
  mentorship: Mentorship
  version: Agreement
}) {
  const { t, i18n } = useLingui()
  const { start, isPending, problem } = useStart(place)
  const name = mentorship.other.display_name
  return (
    <NextStep
      eyebrow={t`Your next step`}
      title={t`${name} asks for changes`}
      actions={
        <Button isPending={isPending} onPress={() => void start()}>
          <Trans>Write the next version</Trans>
        </Button>
      }
    >
      <ul className={styles.comments}>
        {version.comments.map(({ section, text }) => (
          <li key={section}>
            <strong>{sectionTitle(section, i18n)}</strong>
            <span className={styles.prose} dir="auto">
              {text}
            </span>
          </li>
        ))}
      </ul>
      <ProblemBanner title={t`We could not start a new version`} problem={problem} />
    </NextStep>
  )
}

/** Both sides are asked whether they go on. */
function PeriodOver({ place, version }: { place: Place; version: Agreement }) {
  const { t } = useLingui()
  const { start, isPending, problem } = useStart(place)
  const last = version.terms?.period_to
  const day = last && <PlainDate value={last} />
  return (
    <NextStep
      eyebrow={t`Your next step`}
      title={t`The agreed period is over. Would you like to continue?`}
      actions={
        <>
          <Button isPending={isPending} onPress={() => void start()}>
            <Trans>Agree on a new period</Trans>
          </Button>
          <LinkButton variant="quiet" to="/p/$programme/$role/mentorships/$mentorship" params={{ ...place }}>
            <Trans>End the mentorship</Trans>
          </LinkButton>
        </>
      }
    >
      <p>
        <Trans>It ended on {day}. Propose a new period, or end the mentorship on its overview page.</Trans>
      </p>
      <ProblemBanner title={t`We could not start a new version`} problem={problem} />
    </NextStep>
  )
}
