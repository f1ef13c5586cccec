import { useLingui } from '@lingui/react/macro'
import * as v from 'valibot'
import { isBlank, nameError } from '@/lib'
import { useDraftForm } from '@/shared/forms'
import { toMemberUpdate, useSaveName, type Names, type OwnMember } from './useMember'

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

export type NameForm = ReturnType<typeof useNameForm>

export function useNameForm(member: OwnMember, etag: string) {
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
