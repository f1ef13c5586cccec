import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState, type FormEvent } from 'react'
import { useProblemText, type Schemas } from '@/api'
import { useDraft } from '@/lib'
import { Banner, Button, Card, TextField } from '@/ui'
import styles from './invitations.module.css'
import { leftover, type Leftover } from './paste'
import { useInvite } from './useInvitations'
import { problemText } from './words'

const longest = 20_000

type Outcome = Leftover & { sent: number }

export function InviteForm({ programme }: { programme: string }) {
  const { t } = useLingui()
  const draft = useDraft(`invite.${programme}`, '')
  const [tried, setTried] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const invite = useInvite(programme)
  const failed = useProblemText(invite.error)
  const text = draft.value
  const wrong =
    text.trim() === ''
      ? t`Paste at least one address.`
      : text.length > longest
        ? t`At most ${longest} characters: send some of them first.`
        : undefined

  const sent = (result: Schemas['InvitationResult']) => {
    const left = leftover(result.problems)
    setTried(false)
    setOutcome({ ...left, sent: result.sent.length })
    draft.set(left.text)
    if (left.text === '') draft.clear()
    else field.current?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    setOutcome(null)
    if (wrong) field.current?.focus()
    else invite.invite(text, sent)
  }

  return (
    <Card as="section" aria-labelledby="invite">
      <form className={styles.form} onSubmit={submit} noValidate>
        <h2 id="invite" className={styles.title}>
          <Trans>Write to several at once</Trans>
        </h2>
        <TextField
          label={t`E-mail addresses`}
          description={t`One a line, or with commas between. Names may come along: Maria Silva <maria@example.org>.`}
          name="addresses"
          multiline
          rows={5}
          isRequired
          value={text}
          onChange={draft.set}
          inputRef={field}
          errorMessage={tried ? wrong : undefined}
        />
        {outcome && <OutcomeBanner outcome={outcome} />}
        {failed && (
          <Banner tone="error" title={t`Nothing was sent`}>
            <p>{failed}</p>
          </Banner>
        )}
        <div className={styles.formActions}>
          <Button type="submit" isPending={invite.isPending}>
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

function OutcomeBanner({ outcome }: { outcome: Outcome }) {
  const { i18n } = useLingui()
  const { sent, wrong, settled } = outcome
  const isWhole = wrong.length + settled.length === 0
  return (
    <Banner
      tone={isWhole && sent > 0 ? 'good' : 'warn'}
      title={
        <Plural
          value={sent}
          _0="No invitation was sent"
          one="One invitation is on its way"
          other="# invitations are on their way"
        />
      }
    >
      {wrong.length > 0 && (
        <p>
          <Trans>These lines stay in the field, for you to put right:</Trans>
        </p>
      )}
      {!isWhole && (
        <ul className={styles.problems}>
          {wrong.map(({ line, text, code }) => (
            <li key={`wrong ${line}`}>
              <Trans>Line {line}</Trans>: <q>{text}</q> {problemText(code, i18n)}
            </li>
          ))}
          {settled.map(({ line, text, code }) => (
            <li key={`settled ${line} ${text}`}>
              <q>{text}</q> {problemText(code, i18n)}
            </li>
          ))}
        </ul>
      )}
    </Banner>
  )
}
