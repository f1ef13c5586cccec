import { useLingui } from '@lingui/react/macro'
import { Select, TextField } from '@/ui'
import { FieldPlace } from './FieldPlace'
import { longest, type proseFields } from './model'
import { OrcidField } from './OrcidField'
import { SeenBy } from './SeenBy'
import type { ProfileForm } from './useProfileForm'
import { faultText, fieldLabel, isStage, stageOptions } from './words'

type Prose = (typeof proseFields)[number]

export function AboutStep({ form }: { form: ProfileForm }) {
  const { t, i18n } = useLingui()
  const mentor = form.saving.saved.profile.role === 'mentor'
  return (
    <>
      <ProseField
        form={form}
        field="headline"
        description={t`One line under your name, such as your work and what moves you in it.`}
      />
      <ProseField
        form={form}
        field="statement"
        rows={6}
        description={
          mentor
            ? t`Your experience, as a mentor too if you have any.`
            : t`Where you are in your work, and where you would like to go.`
        }
      />
      {mentor && (
        <ProseField
          form={form}
          field="offer"
          rows={4}
          description={t`What you can help with, and how you like to work.`}
        />
      )}
      <ProseField
        form={form}
        field="hopes"
        rows={4}
        description={
          mentor
            ? t`What would make a mentorship worth your time?`
            : t`What do you want to get out of a mentorship?`
        }
      />
      {!mentor && (
        <ProseField
          form={form}
          field="guidance"
          rows={4}
          description={t`Questions you want to discuss, decisions you have to make.`}
        />
      )}
      <FieldPlace field="career_stage">
        <Select
          label={fieldLabel('career_stage', i18n)}
          placeholder={t`Choose one`}
          options={stageOptions(i18n)}
          value={form.values.career_stage}
          onChange={(value) => isStage(value) && form.change('career_stage', value)}
          errorMessage={messageFor(form, 'career_stage', i18n)}
        />
        <SeenBy form={form} field="career_stage" name={fieldLabel('career_stage', i18n)} />
      </FieldPlace>
      <ProseField form={form} field="workplace" autoComplete="organization" isOptional />
      <OrcidField form={form} />
    </>
  )
}

type ProseProps = {
  form: ProfileForm
  field: Prose
  rows?: number
  description?: string
  autoComplete?: string
  isOptional?: boolean
}

function ProseField({ form, field, rows, description, autoComplete, isOptional = false }: ProseProps) {
  const { i18n } = useLingui()
  return (
    <FieldPlace field={field}>
      <TextField
        name={field}
        label={fieldLabel(field, i18n)}
        description={description}
        value={form.values[field]}
        onChange={(value) => form.change(field, value)}
        maxLength={longest[field]}
        multiline={rows !== undefined}
        {...(rows !== undefined && { rows })}
        autoComplete={autoComplete}
        isOptional={isOptional}
        errorMessage={messageFor(form, field, i18n)}
      />
      {field === 'workplace' && <SeenBy form={form} field={field} name={fieldLabel(field, i18n)} />}
    </FieldPlace>
  )
}

function messageFor(form: ProfileForm, field: Prose | 'career_stage', i18n: Parameters<typeof faultText>[1]) {
  const fault = form.fault(field)
  return fault && faultText(fault, i18n)
}
