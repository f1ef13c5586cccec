import { Trans, useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import { asProblem, useSociety } from '@/api'
import { useDraft, useSubmit } from '@/lib'
import { Button, Card, Page, ProblemBanner, QueryView, TextField } from '@/ui'
import styles from './account.module.css'
import { type OwnMember, useOwnMember, useSaveName } from './useMember'

/** Asks for a name if the society sent none, before other members see it. */
export function NameRequiredPage({ returnTo }: { returnTo: string }) {
  const { t } = useLingui()
  const record = useOwnMember()
  const society = useSociety()
  const told = society.data?.short_name ?? t`Your society`
  return (
    <Page
      title={t`What is your name?`}
      lead={t`${told} did not send us your name. Please tell us yours: others see it once you register for a programme.`}
      wide={false}
    >
      <QueryView query={record}>{(own) => <NameRequiredForm {...own} returnTo={returnTo} />}</QueryView>
    </Page>
  )
}

type QuestionProps = { member: OwnMember; etag: string; returnTo: string }

function NameRequiredForm({ member, etag, returnTo }: QuestionProps) {
  const { t } = useLingui()
  const asked = useNameRequiredForm(member, etag, returnTo)
  return (
    <form onSubmit={asked.submit} noValidate>
      <Card>
        <div className={styles.list}>
          <TextField
            {...asked.field}
            label={t`Full name`}
            description={t`In your own order and script. You can change it later.`}
            isRequired
            autoComplete="name"
          />
          <ProblemBanner title={t`Not saved`} problem={asked.problem} />
          <div>
            <Button type="submit" isPending={asked.isPending}>
              <Trans>Continue</Trans>
            </Button>
          </div>
        </div>
      </Card>
    </form>
  )
}

const longest = 100

/** Saves the name, then opens the page that the member wanted. */
function useNameRequiredForm(member: OwnMember, etag: string, returnTo: string) {
  const { t } = useLingui()
  const router = useRouter()
  const draft = useDraft(`name.asked.${member.id}`, member.display_name)
  const saving = useSaveName()
  const name = draft.value.trim()
  const isMissing = name === ''
  const problem = saving.error && asProblem(saving.error)
  const isWrong = problem?.errors.some(({ pointer }) => pointer === '/display_name')
  const submission = useSubmit(isMissing, isWrong)
  const fault = () => {
    if (submission.isSubmitted && isMissing) return t`Please enter your name.`
    return isWrong ? t`Please use letters, spaces and punctuation on one line.` : undefined
  }
  const goOn = () => {
    draft.clear()
    router.history.push(returnTo)
  }
  return {
    field: {
      name: 'display_name',
      maxLength: longest,
      value: draft.value,
      onChange: draft.set,
      errorMessage: fault(),
    },
    submit: submission.onSubmit(() =>
      saving.mutate({ change: { display_name: name }, etag }, { onSuccess: goOn }),
    ),
    isPending: saving.isPending,
    /** An error that belongs to no field. */
    problem: problem?.code === 'invalid_fields' ? null : problem,
  }
}
