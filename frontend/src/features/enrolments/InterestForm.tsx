import { Trans, useLingui } from '@lingui/react/macro'
import { isTooLong, useSubmit, useDraft } from '@/lib'
import { Button, Card, MultiSelect, OtherDrafts, ProblemBanner, TextField } from '@/ui'
import styles from './enrolments.module.css'
import { useInterest, type InterestDraft } from './useInterest'
import type { Programme } from './model'

const longest = 1000
const messageOf = ({ message }: InterestDraft) => message

export function InterestForm({ programme }: { programme: Programme }) {
  const { t } = useLingui()
  const draft = useDraft<InterestDraft>(
    `interest.${programme.slug}`,
    { expertise: [], message: '' },
    messageOf,
  )
  const interest = useInterest(programme.slug)
  const { expertise, message } = draft.value
  const noArea = expertise.length === 0
  const attempt = useSubmit(noArea || isTooLong(message, longest))
  const send = () => interest.express({ expertise, message: message.trim() }, draft.clear)
  return (
    <Card as="section" aria-labelledby="interest">
      <form className={styles.stack} onSubmit={attempt.onSubmit(send)} noValidate>
        <h2 id="interest" className={styles.cardTitle}>
          <Trans>Say that you are interested</Trans>
        </h2>
        <ExpertiseField
          programme={programme}
          said={draft.value}
          onChange={draft.set}
          errorMessage={attempt.tried && noArea ? t`Choose one area or more.` : undefined}
        />
        <OtherDrafts draft={draft} />
        <MessageField said={draft.value} onChange={draft.set} />
        <ProblemBanner title={t`Not sent yet`} problem={interest.error} />
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

type FieldProps = { said: InterestDraft; onChange: (said: InterestDraft) => void }
type AreaProps = FieldProps & { programme: Programme; errorMessage: string | undefined }

function ExpertiseField({ programme, said, onChange, errorMessage }: AreaProps) {
  const { t } = useLingui()
  const areas = programme.expertise.filter((term) => !term.retired)
  return (
    <MultiSelect
      label={t`What could you help others with?`}
      name="expertise"
      isRequired
      value={said.expertise}
      onChange={(expertise) => onChange({ ...said, expertise })}
      options={areas.map(({ slug, label }) => ({ value: slug, label }))}
      errorMessage={errorMessage}
    />
  )
}

function MessageField({ said, onChange }: FieldProps) {
  const { t } = useLingui()
  return (
    <TextField
      label={t`A few words for the coordinators`}
      description={t`Only the coordinators will read this.`}
      name="message"
      multiline
      rows={4}
      isOptional
      maxLength={longest}
      value={said.message}
      onChange={(message) => onChange({ ...said, message })}
      errorMessage={isTooLong(said.message, longest) ? t`At most ${longest} characters.` : undefined}
    />
  )
}
