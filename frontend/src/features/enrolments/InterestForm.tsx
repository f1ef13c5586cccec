import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type FormEvent } from 'react'
import { useProblemText } from '@/api'
import { useDraft } from '@/lib/draft'
import { Banner, Button, Card, MultiSelect, TextField } from '@/ui'
import styles from './enrolments.module.css'
import type { Programme } from './rules'
import { useInterest, type Said } from './useInterest'

const longest = 1000

export function InterestForm({ programme }: { programme: Programme }) {
  const { t } = useLingui()
  const draft = useDraft<Said>(`interest.${programme.slug}`, { expertise: [], message: '' })
  const [tried, setTried] = useState(false)
  const interest = useInterest(programme.slug)
  const problemText = useProblemText(interest.error)
  const { expertise, message } = draft.value
  const areas = programme.expertise.filter((term) => !term.retired)
  const isTooLong = Array.from(message.trim()).length > longest
  const noArea = expertise.length === 0

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (noArea) event.currentTarget.querySelector<HTMLInputElement>('input')?.focus()
    else if (isTooLong) event.currentTarget.querySelector('textarea')?.focus()
    else interest.express({ expertise, message: message.trim() }, draft.clear)
  }

  return (
    <Card as="section" aria-labelledby="interest">
      <form className={styles.stack} onSubmit={submit} noValidate>
        <h2 id="interest" className={styles.cardTitle}>
          <Trans>Say that you are interested</Trans>
        </h2>
        <MultiSelect
          label={t`What could you help others with?`}
          name="expertise"
          isRequired
          value={expertise}
          onChange={(chosen) => draft.set({ expertise: chosen, message })}
          options={areas.map(({ slug, label }) => ({ value: slug, label }))}
          errorMessage={tried && noArea ? t`Choose one area or more.` : undefined}
        />
        <TextField
          label={t`A few words for the coordinators`}
          description={t`Nobody else reads them.`}
          name="message"
          multiline
          rows={4}
          isOptional
          maxLength={longest}
          value={message}
          onChange={(words) => draft.set({ expertise, message: words })}
          errorMessage={isTooLong ? t`At most ${longest} characters.` : undefined}
        />
        {interest.error && (
          <Banner tone="error" title={t`Not sent yet`}>
            <p>{problemText}</p>
          </Banner>
        )}
        <div className={styles.actions}>
          <Button type="submit" isPending={interest.isPending}>
            <Trans>Tell the coordinators</Trans>
          </Button>
          <p className={styles.soft}>
            <Trans>You promise nothing by it, and you can take it back.</Trans>
          </p>
        </div>
      </form>
    </Card>
  )
}
