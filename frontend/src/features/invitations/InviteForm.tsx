import { Trans, useLingui } from '@lingui/react/macro'
import { OtherDraft } from '@/lib/OtherDraft'
import { Button, Card, ProblemBanner, TextField } from '@/ui'
import styles from './invitations.module.css'
import { OutcomeBanner } from './OutcomeBanner'
import { useInviteForm } from './useInviteForm'

export function InviteForm({ programme }: { programme: string }) {
  const { t } = useLingui()
  const { field, draft, submit, outcome, isPending, error } = useInviteForm(programme)
  return (
    <Card as="section" aria-labelledby="invite">
      <form className={styles.form} onSubmit={submit} noValidate>
        <h2 id="invite" className={styles.title}>
          <Trans>Write to several at once</Trans>
        </h2>
        <OtherDraft draft={draft} />
        <TextField
          {...field}
          label={t`E-mail addresses`}
          description={t`One a line, or with commas between. Names may come along: Maria Silva <maria@example.org>.`}
          name="addresses"
          multiline
          rows={5}
          isRequired
        />
        {outcome && <OutcomeBanner outcome={outcome} />}
        <ProblemBanner title={t`Nothing was sent`} problem={error} />
        <div className={styles.formActions}>
          <Button type="submit" isPending={isPending}>
            <Trans>Send invitations</Trans>
          </Button>
          <p className={styles.soft}>
            <Trans>Each is open for 30 days. Nobody gets two while one is open.</Trans>
          </p>
        </div>
      </form>
    </Card>
  )
}
