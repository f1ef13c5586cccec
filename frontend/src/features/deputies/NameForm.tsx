import { Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState, type FormEvent } from 'react'
import { asProblem, useProblemText } from '@/api'
import { useDraft } from '@/lib'
import { Banner, Button, Card, TextField } from '@/ui'
import styles from './deputies.module.css'
import { useNameDeputy } from './useDeputies'

const nobody = { member: '', until: '' }

export function NameForm({ programme }: { programme: string }) {
  const { t } = useLingui()
  const draft = useDraft(`deputy.${programme}`, nobody)
  const [tried, setTried] = useState(false)
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const naming = useNameDeputy(programme)
  const problem = naming.error && asProblem(naming.error)
  const isPast = problem?.code === 'in_the_past'
  const problemText = useProblemText(isPast ? null : problem)
  const { member, until } = draft.value
  const wrong = member.trim() === '' ? t`Say who it is.` : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (wrong) return field.current?.focus()
    naming.name(member.trim(), until, () => {
      draft.set(nobody)
      draft.clear()
      setTried(false)
    })
  }
  return (
    <Card as="section" aria-labelledby="name-deputy">
      <form className={styles.form} onSubmit={submit} noValidate>
        <h2 id="name-deputy" className={styles.title}>
          <Trans>Name a deputy</Trans>
        </h2>
        <div className={styles.fields}>
          <TextField
            label={t`E-mail or membership number`}
            description={t`Of an active member who has signed in here before.`}
            name="member"
            isRequired
            autoComplete="off"
            value={member}
            onChange={(value) => draft.set({ member: value, until })}
            inputRef={field}
            errorMessage={tried ? wrong : undefined}
          />
          <TextField
            type="date"
            label={t`Last day`}
            description={t`Without one, until a coordinator ends it.`}
            name="until"
            isOptional
            value={until}
            onChange={(value) => draft.set({ member, until: value })}
            errorMessage={isPast ? t`Choose a day that lies ahead.` : undefined}
          />
        </div>
        {problemText && (
          <Banner tone="error" title={t`Nobody was named`}>
            <p>{problemText}</p>
          </Banner>
        )}
        <div>
          <Button type="submit" isPending={naming.isPending}>
            <Trans>Name them</Trans>
          </Button>
        </div>
      </form>
    </Card>
  )
}
