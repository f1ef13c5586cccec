import { Trans, useLingui } from '@lingui/react/macro'
import * as v from 'valibot'
import { isTooLong } from '@/lib'
import { useDraftForm } from '@/shared/forms'
import { Button, Card, MultiSelect, OtherDrafts, ProblemBanner, TextField } from '@/ui'
import styles from './enrolments.module.css'
import { useInterest, type InterestDraft } from './useInterest'
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
