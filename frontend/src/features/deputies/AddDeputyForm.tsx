import { Trans, useLingui } from '@lingui/react/macro'
import * as v from 'valibot'
import { isBlank } from '@/lib'
import { useDraftForm } from '@/shared/forms'
import { Button, Card, OtherDrafts, ProblemBanner, TextField } from '@/ui'
import styles from './deputies.module.css'
import { useAddDeputy } from './useDeputies'

const emptyForm = { member: '', until: '' }
const schema = v.object({
  member: v.pipe(
    v.string(),
    v.check((text) => !isBlank(text), 'required'),
    v.trim(),
  ),
  until: v.string(),
})

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
            isRequired
            autoComplete="off"
          />
          <TextField
            {...form.until}
            type="date"
            label={t`Last day`}
            description={t`If you leave it empty, they stay a deputy until a coordinator removes them.`}
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
  const { name, isPending, error } = useAddDeputy(programme)
  const form = useDraftForm({
    draftKey: `deputy.${programme}`,
    initial: emptyForm,
    schema,
    textOf: memberOf,
    error,
    fieldOfProblem: { in_the_past: 'until' },
  })
  return {
    draft: form.draft,
    member: {
      ...form.field('member'),
      errorMessage: form.errorOf('member') && t`Enter an e-mail address or membership number.`,
    },
    until: {
      ...form.field('until'),
      errorMessage: form.errorOf('until') && t`Choose a future date.`,
    },
    submit: form.onSubmit(({ member, until }) => name(member, until, form.clear)),
    isPending,
    problem: form.problem,
  }
}
