import { Trans, useLingui } from '@lingui/react/macro'
import { OtherDraft } from '@/lib/OtherDraft'
import { Button, Card, Face, ProblemBanner, TextField } from '@/ui'
import styles from './account.module.css'
import type { Names, OwnMember } from './useName'
import { useNameForm, type NameForm as Form } from './useNameForm'

export function NameForm({ member, etag }: { member: OwnMember; etag: string }) {
  const { t } = useLingui()
  const form = useNameForm(member, etag)
  return (
    <form className={styles.list} onSubmit={form.submit} noValidate>
      <Shown names={form.names} />
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
      <OtherDraft draft={form.draft} />
      <TextField
        {...form.field('display_name')}
        label={t`Name`}
        description={t`The whole of it, as others read it.`}
        isRequired
        autoComplete="name"
      />
      {society !== null && (
        <SocietyName society={society} now={form.names.display_name} onUse={form.write('display_name')} />
      )}
      <TextField
        {...form.field('title')}
        label={t`Title`}
        description={t`Stands beside your name, such as Professor or RN.`}
        isOptional
        autoComplete="honorific-prefix"
      />
      <TextField
        {...form.field('short_name')}
        label={t`What we call you`}
        description={t`In greetings and at the top of e-mails to you. Left empty, it is the whole name.`}
        isOptional
        autoComplete="nickname"
      />
    </>
  )
}

function Shown({ names }: { names: Names }) {
  const called = names.short_name.trim() || names.display_name.trim()
  return (
    <Card className={styles.shown}>
      <Face name={names.display_name} size="big" />
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
        The society calls you <bdi>{society}</bdi>. Coordinators see that as well; it is changed at the
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
