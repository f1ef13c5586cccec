import { Trans, useLingui } from '@lingui/react/macro'
import * as v from 'valibot'
import { $api, asProblem, type Schemas, useIdempotencyKey, useInvalidate } from '@/api'
import { affectedByInterest } from '@/api/queries/invitations'
import { isTooLong } from '@/lib'
import { useDraftForm } from '@/shared/forms'
import { useTermLabels } from '@/shared/people'
import {
  Button,
  Card,
  Chip,
  ChipRow,
  DateTime,
  MultiSelect,
  NextStep,
  OtherDrafts,
  ProblemBanner,
  TextField,
  toast,
} from '@/ui'
import { AboutProgramme } from './AboutProgramme'
import styles from './enrolments.module.css'
import type { Programme } from './model'

const longest = 1000
const messageOf = ({ message }: InterestDraft) => message
const schema = v.object({
  expertise: v.pipe(v.array(v.string()), v.minLength(1, 'required')),
  message: v.pipe(
    v.string(),
    v.check((text) => !isTooLong(text, longest), 'too_long'),
    v.trim(),
  ),
})

export function InterestForm({ programme }: { programme: Programme }) {
  const { t } = useLingui()
  const interest = useInterest(programme.slug)
  const form = useDraftForm<InterestDraft, v.InferOutput<typeof schema>>({
    draftKey: `interest.${programme.slug}`,
    initial: { expertise: [], message: '' },
    schema,
    textOf: messageOf,
    error: interest.error,
  })
  return (
    <Card as="section" aria-labelledby="interest">
      <form
        className={styles.stack}
        onSubmit={form.onSubmit((said) => interest.express(said, form.draft.clear))}
        noValidate
      >
        <h2 id="interest" className={styles.cardTitle}>
          <Trans>Say that you are interested</Trans>
        </h2>
        <ExpertiseField programme={programme} form={form} />
        <OtherDrafts draft={form.draft} />
        <MessageField form={form} />
        <ProblemBanner title={t`Not sent yet`} problem={form.problem} />
        <div className={styles.actions}>
          <Button type="submit" isPending={interest.isPending}>
            <Trans>Tell the coordinators</Trans>
          </Button>
          <p className={styles.soft}>
            <Trans>This is not a commitment. You can withdraw it at any time.</Trans>
          </p>
        </div>
      </form>
    </Card>
  )
}

type Form = ReturnType<typeof useDraftForm<InterestDraft, v.InferOutput<typeof schema>>>

function ExpertiseField({ programme, form }: { programme: Programme; form: Form }) {
  const { t } = useLingui()
  const areas = programme.expertise.filter((term) => !term.retired)
  return (
    <MultiSelect
      label={t`What could you help others with?`}
      {...form.field('expertise')}
      isRequired
      options={areas.map(({ slug, label }) => ({ value: slug, label }))}
      errorMessage={form.errorOf('expertise') && t`Choose one area or more.`}
    />
  )
}

function MessageField({ form }: { form: Form }) {
  const { t } = useLingui()
  return (
    <TextField
      label={t`A few words for the coordinators`}
      description={t`Only the coordinators will read this.`}
      {...form.field('message')}
      multiline
      rows={4}
      isOptional
      maxLength={longest}
    />
  )
}

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

const path = '/api/v1/programmes/{programme}/interest'

export interface InterestDraft {
  expertise: string[]
  message: string
}

function useInterest(programme: string) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const intention = useIdempotencyKey()
  const reload = () => invalidate(affectedByInterest)
  const shown = async (message: string) => {
    await reload()
    toast(message, { tone: 'good' })
  }
  const expression = $api.useMutation('post', path, {
    onError: (refusal) => {
      intention.settled(refusal)
      if (asProblem(refusal).code === 'interest_exists') void reload()
    },
  })
  const withdrawal = $api.useMutation('delete', path)
  return {
    express: (said: InterestDraft, onDone: () => void) =>
      expression.mutate(
        { params: { path: { programme }, header: intention.header() }, body: said },
        {
          onSuccess: async () => {
            onDone()
            await shown(t`The coordinators can now see your interest`)
          },
        },
      ),
    withdraw: () =>
      withdrawal.mutate(
        { params: { path: { programme } } },
        { onSuccess: () => shown(t`Interest withdrawn`) },
      ),
    isPending: expression.isPending || withdrawal.isPending,
    error: expression.error ?? withdrawal.error,
  }
}
