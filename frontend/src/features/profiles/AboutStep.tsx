import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Role } from '@/api'
import { Select, TextField } from '@/ui'
import { FieldAnchor } from './FieldAnchor'
import { fieldErrorMessage, fieldLabel, isStage, stageOptions } from './labels'
import { longest, type proseFields } from './model'
import { normalizeOrcid } from './rules'
import type { ProfileForm } from './useProfileForm'
import { VisibilityCheckbox } from './VisibilityCheckbox'

export function AboutStep({ form }: { form: ProfileForm }) {
  const questions = useQuestions(form.saving.saved.value.role)
  return (
    <>
      {questions.map((question) => (
        <ProseField key={question.field} form={form} {...question} />
      ))}
      <CareerStage form={form} />
      <ProseField form={form} field="workplace" autoComplete="organization" isOptional />
      <OrcidField form={form} />
    </>
  )
}

interface Question {
  field: (typeof proseFields)[number]
  rows?: number
  description?: string
}

/** The questions that a member is asked, by role. */
function useQuestions(role: Role): Question[] {
  const { t } = useLingui()
  const headline = {
    field: 'headline',
    description: t`One line under your name, for example your work and what matters to you in it.`,
  } as const
  if (role === 'mentor') {
    return [
      headline,
      { field: 'statement', rows: 6, description: t`Your experience, as a mentor too if you have any.` },
      { field: 'offer', rows: 4, description: t`What you can help with, and how you like to work.` },
      { field: 'hopes', rows: 4, description: t`What would make a mentorship worth your time?` },
    ]
  }
  const aims = t`Where you are in your work, and where you would like to go.`
  const guidance = t`Questions you want to discuss, decisions you have to make.`
  return [
    headline,
    { field: 'statement', rows: 6, description: aims },
    { field: 'hopes', rows: 4, description: t`What do you want to get out of a mentorship?` },
    { field: 'guidance', rows: 4, description: guidance },
  ]
}

type ProseProps = Question & { form: ProfileForm; autoComplete?: string; isOptional?: boolean }

function ProseField({ form, field, rows, description, autoComplete, isOptional = false }: ProseProps) {
  const { i18n } = useLingui()
  return (
    <FieldAnchor field={field}>
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
        errorMessage={fieldErrorMessage(form, field, i18n)}
      />
      {field === 'workplace' && (
        <VisibilityCheckbox form={form} field={field} name={fieldLabel(field, i18n)} />
      )}
    </FieldAnchor>
  )
}

function CareerStage({ form }: { form: ProfileForm }) {
  const { t, i18n } = useLingui()
  const label = fieldLabel('career_stage', i18n)
  return (
    <FieldAnchor field="career_stage">
      <Select
        label={label}
        placeholder={t`Choose one`}
        options={stageOptions(i18n)}
        value={form.values.career_stage}
        onChange={(value) => isStage(value) && form.change('career_stage', value)}
        errorMessage={fieldErrorMessage(form, 'career_stage', i18n)}
      />
      <VisibilityCheckbox form={form} field="career_stage" name={label} />
    </FieldAnchor>
  )
}

/** The error is shown on blur, not while typing. */
function OrcidField({ form }: { form: ProfileForm }) {
  const { t, i18n } = useLingui()
  const [left, setLeft] = useState(true)
  const value = form.values.orcid ?? ''
  return (
    <FieldAnchor field="orcid">
      <TextField
        name="orcid"
        label={fieldLabel('orcid', i18n)}
        isOptional
        description={t`16 digits, or paste the address of your ORCID record.`}
        value={value}
        onChange={(text) => {
          setLeft(false)
          form.change('orcid', text === '' ? null : text)
        }}
        onBlur={() => {
          setLeft(true)
          const tidy = normalizeOrcid(value)
          if (tidy !== form.values.orcid) form.change('orcid', tidy)
        }}
        autoComplete="off"
        errorMessage={left ? fieldErrorMessage(form, 'orcid', i18n) : undefined}
      />
      <VisibilityCheckbox form={form} field="orcid" name={fieldLabel('orcid', i18n)} />
    </FieldAnchor>
  )
}
