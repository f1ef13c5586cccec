import { Trans, useLingui } from '@lingui/react/macro'
import { asProblem } from '@/api'
import { isBlank, useSubmit, useDraft } from '@/lib'
import { Button, Card, OtherDrafts, ProblemBanner, TextField } from '@/ui'
import styles from './deputies.module.css'
import { useAddDeputy } from './useDeputies'

const emptyForm = { member: '', until: '' }

export function AddDeputyForm({ programme }: { programme: string }) {
  const { t } = useLingui()
  const form = useAddDeputyForm(programme)
  return (
    <Card as="section" aria-labelledby="name-deputy">
      <form className={styles.form} onSubmit={form.submit} noValidate>
        <h2 id="name-deputy" className={styles.title}>
          <Trans>Add a deputy</Trans>
        </h2>
        <div className={styles.fields}>
          <OtherDrafts draft={form.draft} />
          <TextField
            {...form.member}
            label={t`E-mail or membership number`}
            description={t`The person must be an active member who has signed in here before.`}
            name="member"
            isRequired
            autoComplete="off"
          />
          <TextField
            {...form.until}
            type="date"
            label={t`Last day`}
            description={t`If you leave it empty, they stay a deputy until a coordinator removes them.`}
            name="until"
            isOptional
          />
        </div>
        <ProblemBanner title={t`Deputy not added`} problem={form.problem} />
        <div>
          <Button type="submit" isPending={form.isPending}>
            <Trans>Add deputy</Trans>
          </Button>
        </div>
      </form>
    </Card>
  )
}

const memberOf = ({ member }: typeof emptyForm) => member

function useAddDeputyForm(programme: string) {
  const { t } = useLingui()
  const draft = useDraft(`deputy.${programme}`, emptyForm, memberOf)
  const { name, isPending, error } = useAddDeputy(programme)
  const isPast = error !== null && asProblem(error).code === 'in_the_past'
  const { member, until } = draft.value
  const isMissing = isBlank(member)
  const attempt = useSubmit(isMissing, isPast)
  const named = () => {
    draft.set(emptyForm)
    draft.clear()
    attempt.reset()
  }
  return {
    draft,
    member: {
      value: member,
      onChange: (value: string) => draft.set({ member: value, until }),
      errorMessage: attempt.tried && isMissing ? t`Enter an e-mail address or membership number.` : undefined,
    },
    until: {
      value: until,
      onChange: (value: string) => draft.set({ member, until: value }),
      errorMessage: isPast ? t`Choose a future date.` : undefined,
    },
    submit: attempt.onSubmit(() => name(member.trim(), until, named)),
    isPending,
    /** What the field of the day does not say already. */
    problem: isPast ? null : error,
  }
}
