import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Card, OtherDrafts, ProblemBanner, TextField } from '@/ui'
import styles from './invitations.module.css'
import { OutcomeBanner } from './OutcomeBanner'
import { PreviewDialog } from './PreviewDialog'
import { useInviteForm } from './useInviteForm'

export function InviteForm({ programme }: { programme: string }) {
  const { t } = useLingui()
  const { field, note, draft, submit, outcome, preview, isPreviewing, error } = useInviteForm(programme)
  return (
    <Card as="section" aria-labelledby="invite">
      <form className={styles.form} onSubmit={submit} noValidate>
        <h2 id="invite" className={styles.title}>
          <Trans>Invite by e-mail</Trans>
        </h2>
        <OtherDrafts draft={draft} />
        <TextField
          {...field}
          label={t`E-mail addresses`}
          description={t`Paste them as they are, from an e-mail or a table. You can include names: Maria Silva <maria@example.org>.`}
          name="addresses"
          multiline
          rows={5}
          isRequired
        />
        <TextField
          {...note}
          label={t`Personal note`}
          description={t`Each person reads it in the e-mail. Please leave out links.`}
          name="note"
          multiline
          rows={3}
          isOptional
        />
        {outcome && <OutcomeBanner outcome={outcome} />}
        <ProblemBanner title={t`Nothing was sent`} problem={error} />
        <div className={styles.formActions}>
          <Button type="submit" isPending={isPreviewing}>
            <Trans>Continue</Trans>
          </Button>
          <p className={styles.soft}>
            <Trans>
              You can check the list before we send anything. Each invitation is open for 30 days.
            </Trans>
          </p>
        </div>
      </form>
      {preview && <PreviewDialog {...preview} />}
    </Card>
  )
}
