import { useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import { asProblem } from '@/api'
import { useSubmit, useDraft } from '@/lib'
import { useSaveName, type OwnMember } from './useMember'

const longest = 100

/** One name, and then on to where somebody wanted to go. */
export function useNameRequiredForm(member: OwnMember, etag: string, returnTo: string) {
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
    /** What the field does not say already. */
    problem: problem?.code === 'invalid_fields' ? null : problem,
  }
}
