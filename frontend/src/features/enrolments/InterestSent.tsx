import { Trans, useLingui } from '@lingui/react/macro'
import type { Schemas } from '@/api'
import { useTermLabels } from '@/shared/people'
import { Button, Card, ChipRow, Chip, DateTime, NextStep, ProblemBanner } from '@/ui'
import { AboutProgramme } from './AboutProgramme'
import styles from './enrolments.module.css'
import { useInterest } from './useInterest'
import type { Programme } from './model'

interface Props {
  programme: Programme
  interest: Schemas['OwnInterest']
}

export function InterestSent({ programme, interest }: Props) {
  const { t } = useLingui()
  return (
    <>
      <NextStep
        eyebrow={t`Becoming a mentor`}
        title={t`The coordinators know that you are interested`}
        actions={<AboutProgramme slug={programme.slug} />}
      >
        <p>
          <Trans>
            They also see which areas need mentors. If you are a good match, they will invite you by e-mail.
          </Trans>
        </p>
      </NextStep>
      <Card as="section" className={styles.card} aria-labelledby="said">
        <InterestDetails programme={programme} interest={interest} />
        <WithdrawInterest programme={programme} />
      </Card>
    </>
  )
}

function InterestDetails({ programme, interest: said }: Props) {
  const names = useTermLabels(programme.slug)
  return (
    <>
      <div className={styles.pledgeHead}>
        <h2 id="said" className={styles.cardTitle}>
          <Trans>What you wrote</Trans>
        </h2>
        <small className={styles.soft}>
          <DateTime value={said.created_at} format="date" />
        </small>
      </div>
      <ChipRow>
        {said.expertise.map((area) => (
          <Chip key={area}>{names.expertise(area)}</Chip>
        ))}
      </ChipRow>
      {said.message !== '' && (
        <p className={styles.quote} dir="auto">
          {said.message}
        </p>
      )}
    </>
  )
}

function WithdrawInterest({ programme }: Pick<Props, 'programme'>) {
  const interest = useInterest(programme.slug)
  return (
    <>
      <ProblemBanner problem={interest.error} />
      <div className={styles.actions}>
        <Button variant="quiet" isPending={interest.isPending} onPress={interest.withdraw}>
          <Trans>Withdraw interest</Trans>
        </Button>
        <p className={styles.soft}>
          <Trans>To change it, withdraw it and send it again.</Trans>
        </p>
      </div>
    </>
  )
}
