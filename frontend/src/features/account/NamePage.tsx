import { Trans, useLingui } from '@lingui/react/macro'
import * as v from 'valibot'
import { isBlank, nameError } from '@/lib'
import { useDraftForm } from '@/shared/forms'
import { Avatar, Button, Card, OtherDrafts, Page, ProblemBanner, QueryView, TextField } from '@/ui'
import styles from './account.module.css'
import { type Names, type OwnMember, toMemberUpdate, useOwnMember, useSaveName } from './useMember'

/** The member's name in this app, which may differ from the name at the society. */
export function NamePage() {
  const { t } = useLingui()
  const record = useOwnMember()
  return (
    <Page
      title={t`Your name`}
      lead={t`Write your name as you use it: in your own order and script, with one name or several.`}
    >
      <QueryView query={record}>{(own) => <NameForm key={own.etag} {...own} />}</QueryView>
    </Page>
  )
}

function NameForm({ member, etag }: { member: OwnMember; etag: string }) {
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

function NameFields({ form, society }: { form: NameFormState; society: string | null }) {
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

const longest = { display_name: 100, title: 40, short_name: 60 }

const name = v.pipe(
  v.string(),
  v.check((text) => nameError(text) !== 'has_link', 'has_link'),
  v.check((text) => nameError(text) === null, 'not_a_name'),
)
const optionalName = v.pipe(
  v.string(),
  v.check((text) => isBlank(text) || nameError(text) !== 'has_link', 'has_link'),
  v.check((text) => isBlank(text) || nameError(text) === null, 'not_a_name'),
)
const schema = v.object({ display_name: name, title: optionalName, short_name: optionalName })

const textOf = ({ display_name, title, short_name }: Names) =>
  [title, display_name, short_name].filter((word) => word !== '').join(' · ')

type NameFormState = ReturnType<typeof useNameForm>

function useNameForm(member: OwnMember, etag: string) {
  const { t } = useLingui()
  const saving = useSaveName()
  const form = useDraftForm({
    draftKey: `name.${member.id}`,
    initial: {
      display_name: member.display_name,
      title: member.title ?? '',
      short_name: member.short_name ?? '',
    },
    schema,
    textOf,
    error: saving.error,
  })
  const messageOf = (field: keyof Names) => {
    switch (form.errorOf(field)) {
      case undefined:
        return undefined
      case 'has_link':
        return t`Please leave out links and e-mail addresses.`
      case 'not_a_name':
        return field === 'display_name' ? t`Please enter your name.` : t`Please use at least one letter.`
      default:
        return t`Please use letters, spaces and punctuation on one line.`
    }
  }
  return {
    names: form.values,
    draft: form.draft,
    setName: (value: string) => form.set('display_name', value),
    field: (field: keyof Names) => ({
      ...form.field(field),
      maxLength: longest[field],
      errorMessage: messageOf(field),
    }),
    submit: form.onSubmit((names) =>
      saving.mutate(
        { change: toMemberUpdate(names, member.society_name), etag },
        { onSuccess: form.draft.clear },
      ),
    ),
    isPending: saving.isPending,
    problem: form.problem,
  }
}
