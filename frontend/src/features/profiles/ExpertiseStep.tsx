import { useLingui } from '@lingui/react/macro'
import { CheckboxGroup, MultiSelect } from '@/ui'
import type { Schemas } from '@/api'
import { FieldAnchor } from './FieldAnchor'
import type { Term } from './model'
import { limitsOf } from './rules'
import { VisibilityCheckbox } from './VisibilityCheckbox'
import type { ProfileForm } from './useProfileForm'
import { fieldErrorMessage, fieldLabel, isOpenTo, openToOptions } from './labels'

type Props = { form: ProfileForm; programme: Schemas['Programme'] }

export function ExpertiseStep({ form, programme }: Props) {
  const { t } = useLingui()
  const { role } = form.saving.saved.value
  const mentor = role === 'mentor'
  const { expertise_at_most: areasAtMost, topics_at_most: topicsAtMost } = limitsOf(programme.policy, role)
  return (
    <>
      <TermField
        form={form}
        field="expertise"
        terms={programme.expertise}
        max={areasAtMost}
        description={
          mentor
            ? t`The areas you know well enough to help in.`
            : t`The areas you work in or want to grow in.`
        }
      />
      <TermField
        form={form}
        field="topics"
        terms={programme.topics}
        max={topicsAtMost}
        description={
          mentor
            ? t`What you like to talk about. Choose with care: we use these topics to match you.`
            : t`What you want to talk about. Choose with care: we use these topics to match you.`
        }
      />
      <OpenTo form={form} />
    </>
  )
}

function OpenTo({ form }: { form: ProfileForm }) {
  const { t, i18n } = useLingui()
  const label = fieldLabel('open_to', i18n)
  return (
    <FieldAnchor field="open_to">
      <CheckboxGroup
        label={label}
        description={t`Others see only what you select. It does not commit you to anything.`}
        value={form.values.open_to}
        onChange={(value) => form.change('open_to', value.filter(isOpenTo))}
        options={openToOptions(i18n)}
      />
      <VisibilityCheckbox form={form} field="open_to" name={label} />
    </FieldAnchor>
  )
}

type TermProps = {
  form: ProfileForm
  field: 'expertise' | 'topics'
  terms: Term[]
  max: number | null
  description: string
}

function TermField({ form, field, terms, max, description }: TermProps) {
  const { i18n } = useLingui()
  const chosen = form.values[field]
  // A retired term stays with members who chose it, and is not offered to others.
  const offered = terms.filter((term) => !term.retired || chosen.includes(term.slug))
  return (
    <FieldAnchor field={field}>
      <MultiSelect
        label={fieldLabel(field, i18n)}
        description={description}
        value={chosen}
        onChange={(value) => form.change(field, value)}
        options={offered.map(({ slug, label }) => ({ value: slug, label }))}
        max={max ?? undefined}
        errorMessage={fieldErrorMessage(form, field, i18n)}
      />
    </FieldAnchor>
  )
}
