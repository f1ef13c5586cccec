import { useLingui } from '@lingui/react/macro'
import { asProblem } from '@/api'
import { isBlank, nameError, useSubmit, useDraft } from '@/lib'
import { toMemberUpdate, useSaveName, type Names, type OwnMember } from './useMember'

const longest = { display_name: 100, title: 40, short_name: 60 }

const textOf = ({ display_name, title, short_name }: Names) =>
  [title, display_name, short_name].filter((word) => word !== '').join(' · ')

export type NameForm = ReturnType<typeof useNameForm>

const fields = ['display_name', 'title', 'short_name'] as const

function errorOf(names: Names, field: keyof Names) {
  // A title and a name to be called by may be left out.
  if (field !== 'display_name' && isBlank(names[field])) return null
  return nameError(names[field])
}

export function useNameForm(member: OwnMember, etag: string) {
  const { t } = useLingui()
  const draft = useDraft<Names>(
    `name.${member.id}`,
    {
      display_name: member.display_name,
      title: member.title ?? '',
      short_name: member.short_name ?? '',
    },
    textOf,
  )
  const names = draft.value
  const saving = useSaveName()
  const problem = saving.error && asProblem(saving.error)
  const isRefused = problem?.code === 'invalid_fields'
  const attempt = useSubmit(
    fields.some((field) => errorOf(names, field) !== null),
    isRefused,
  )
  const save = () =>
    saving.mutate({ change: toMemberUpdate(names, member.society_name), etag }, { onSuccess: draft.clear })
  const fault = (field: keyof Names) => {
    const own = attempt.tried ? errorOf(names, field) : null
    if (own === 'has_link') return t`Please leave out links and e-mail addresses.`
    if (own && field === 'display_name') return t`Please enter your name.`
    if (own) return t`Please use at least one letter.`
    const isWrong = problem?.errors.some(({ pointer }) => pointer === `/${field}`)
    return isWrong ? t`Please use letters, spaces and punctuation on one line.` : undefined
  }
  const write = (field: keyof Names) => (value: string) => draft.set({ ...names, [field]: value })
  return {
    names,
    draft,
    write,
    field: (name: keyof Names) => ({
      name,
      maxLength: longest[name],
      value: names[name],
      onChange: write(name),
      errorMessage: fault(name),
    }),
    submit: attempt.onSubmit(save),
    isPending: saving.isPending,
    /** What the fields do not say already. */
    problem: isRefused ? null : problem,
  }
}
