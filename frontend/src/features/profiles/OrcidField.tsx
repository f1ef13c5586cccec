import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { TextField } from '@/ui'
import { FieldAnchor } from './FieldAnchor'
import { normalizeOrcid } from './rules'
import { VisibilityCheckbox } from './VisibilityCheckbox'
import type { ProfileForm } from './useProfileForm'
import { fieldErrorMessage, fieldLabel } from './labels'

/** Half an identifier is not wrong while it is being typed, only once it is left. */
export function OrcidField({ form }: { form: ProfileForm }) {
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
