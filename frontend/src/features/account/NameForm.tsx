import { Trans, useLingui } from '@lingui/react/macro'
import { Avatar, Button, Card, OtherDrafts, ProblemBanner, TextField } from '@/ui'
import styles from './account.module.css'
import type { Names, OwnMember } from './useMember'
import { useNameForm, type NameForm as Form } from './useNameForm'

export function NameForm({ member, etag }: { member: OwnMember; etag: string }) {
  const { t } = useLingui()
  const form = useNameForm(member, etag)
  return (
    <form className={styles.list} onSubmit={form.submit} noValidate>
      <NamePreview names={form.names} />
      <Card>
        <div className={styles.list}>
          <NameFields form={form} society={member.society_name} />
          <ProblemBanner title={t`Not saved`} problem={form.problem} />
          <div>
            <Button type="submit" isPending={form.isPending}>
              <Trans>Save</Trans>
            </Button>
          </div>
        </div>
      </Card>
    </form>
  )
}

function NameFields({ form, society }: { form: Form; society: string | null }) {
  const { t } = useLingui()
  return (
    <>
      <OtherDrafts draft={form.draft} />
      <TextField
        {...form.field('display_name')}
        label={t`Name`}
        description={t`Your full name, as others see it.`}
        isRequired
        autoComplete="name"
      />
      {society !== null && (
        <SocietyName society={society} now={form.names.display_name} onUse={form.setName} />
      )}
      <TextField
        {...form.field('title')}
        label={t`Title`}
        description={t`Shown next to your name, for example Professor or RN.`}
        isOptional
        autoComplete="honorific-prefix"
      />
      <TextField
        {...form.field('short_name')}
        label={t`What we call you`}
        description={t`We use it in greetings and e-mails. If you leave it empty, we use your full name.`}
        isOptional
        autoComplete="nickname"
      />
    </>
  )
}

function NamePreview({ names }: { names: Names }) {
  const called = names.short_name.trim() || names.display_name.trim()
  return (
    <Card className={styles.shown}>
      <Avatar name={names.display_name} size="big" />
      <div>
        <p className={styles.shownName}>
          <bdi>{names.display_name}</bdi>
        </p>
        {names.title.trim() !== '' && (
          <p>
            <bdi>{names.title}</bdi>
          </p>
        )}
        <p className={styles.soft}>
          <Trans>
            Hello <bdi>{called}</bdi>,
          </Trans>
        </p>
      </div>
    </Card>
  )
}

type SocietyProps = { society: string; now: string; onUse: (name: string) => void }

function SocietyName({ society, now, onUse }: SocietyProps) {
  return (
    <p className={styles.soft}>
      <Trans>
        Your name at the society is <bdi>{society}</bdi>. Coordinators see it too. You can change it at the
        society.
      </Trans>{' '}
      {now.trim() !== society && (
        <Button variant="plain" onPress={() => onUse(society)}>
          <Trans>Use it here too</Trans>
        </Button>
      )}
    </p>
  )
}
