import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type FormEvent } from 'react'
import { asProblem, useProblemText } from '@/api'
import { useDraft } from '@/lib'
import { Banner, Button, Card, CardSkeleton, ErrorState, Face, Page, TextField } from '@/ui'
import styles from './account.module.css'
import { asChange, useOwnRecord, useSaveName, type Names, type OwnMember } from './useName'

/** The society keeps its name for somebody; how they want to be called here is theirs to say. */
export function NamePage() {
  const { t } = useLingui()
  const record = useOwnRecord()
  return (
    <Page
      title={t`Your name`}
      lead={t`Write it as you want to be called: in your own order, in your own script, one name or several.`}
    >
      {record.error && <ErrorState problem={record.error} onRetry={() => void record.refetch()} />}
      {record.isPending && <CardSkeleton />}
      {record.data && <NameForm key={record.data.etag} {...record.data} />}
    </Page>
  )
}

const longest = { display_name: 100, title: 40, short_name: 60 }

function NameForm({ member, etag }: { member: OwnMember; etag: string }) {
  const { t } = useLingui()
  const draft = useDraft<Names>(`name.${member.id}`, {
    display_name: member.display_name,
    title: member.title ?? '',
    short_name: member.short_name ?? '',
  })
  const [tried, setTried] = useState(false)
  const saving = useSaveName()
  const problem = saving.error && asProblem(saving.error)
  const isWrong = (field: keyof Names) =>
    problem?.errors.some(({ pointer }) => pointer === `/${field}`)
      ? t`Letters, spaces and signs on one line, please.`
      : undefined
  const problemText = useProblemText(problem?.code === 'invalid_fields' ? null : problem)
  const names = draft.value
  const write = (field: keyof Names) => (value: string) => draft.set({ ...names, [field]: value })
  const missing = names.display_name.trim() === '' ? t`Write at least one name.` : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing) return
    saving.mutate({ change: asChange(names, member.society_name), etag }, { onSuccess: draft.clear })
  }
  return (
    <form className={styles.list} onSubmit={submit} noValidate>
      <Shown names={names} />
      <Card>
        <div className={styles.list}>
          <TextField
            name="display_name"
            label={t`Name`}
            description={t`The whole of it, as others read it.`}
            isRequired
            autoComplete="name"
            maxLength={longest.display_name}
            value={names.display_name}
            onChange={write('display_name')}
            errorMessage={tried && missing ? missing : isWrong('display_name')}
          />
          <SocietyName society={member.society_name} now={names.display_name} onUse={write('display_name')} />
          <TextField
            name="title"
            label={t`Title`}
            description={t`Stands beside your name, such as Professor or RN.`}
            isOptional
            autoComplete="honorific-prefix"
            maxLength={longest.title}
            value={names.title}
            onChange={write('title')}
            errorMessage={isWrong('title')}
          />
          <TextField
            name="short_name"
            label={t`What we call you`}
            description={t`In greetings and at the top of e-mails to you. Left empty, it is the whole name.`}
            isOptional
            autoComplete="nickname"
            maxLength={longest.short_name}
            value={names.short_name}
            onChange={write('short_name')}
            errorMessage={isWrong('short_name')}
          />
          {problemText && (
            <Banner tone="error" title={t`Not saved`}>
              <p>{problemText}</p>
            </Banner>
          )}
          <div>
            <Button type="submit" isPending={saving.isPending}>
              <Trans>Save</Trans>
            </Button>
          </div>
        </div>
      </Card>
    </form>
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
