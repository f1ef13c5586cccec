import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useLocale } from '@/lib/locale'
import { countryOptions, languageOptions } from '@/lib/names'
import { ComboBox, MultiSelect, TimeField } from '@/ui'
import { FieldAnchor } from './FieldAnchor'
import styles from './profiles.module.css'
import { passesMidnight } from './rules'
import { VisibilityCheckbox } from './VisibilityCheckbox'
import type { ProfileForm } from './useProfileForm'
import { fieldErrorMessage, fieldLabel } from './labels'
import { TimeZoneField } from './TimeZoneField'

export function LocationStep({ form }: { form: ProfileForm }) {
  const { t, i18n } = useLingui()
  const locale = useLocale()
  const countries = useMemo(() => countryOptions(locale), [locale])
  const languages = useMemo(() => languageOptions(locale), [locale])
  return (
    <>
      <FieldAnchor field="languages">
        <MultiSelect
          label={fieldLabel('languages', i18n)}
          description={t`The languages you can hold a conversation in.`}
          value={form.values.languages}
          onChange={(value) => form.change('languages', value)}
          options={languages}
          errorMessage={fieldErrorMessage(form, 'languages', i18n)}
        />
      </FieldAnchor>
      <FieldAnchor field="country">
        <ComboBox
          label={fieldLabel('country', i18n)}
          value={form.values.country}
          onChange={(value) => form.change('country', value)}
          options={countries}
          errorMessage={fieldErrorMessage(form, 'country', i18n)}
        />
        <VisibilityCheckbox form={form} field="country" name={fieldLabel('country', i18n)} />
      </FieldAnchor>
      <TimeZoneField form={form} />
      <HoursField form={form} />
    </>
  )
}

function HoursField({ form }: { form: ProfileForm }) {
  const { t, i18n } = useLingui()
  const { working_hours: hours } = form.values
  const { end } = hours
  return (
    <FieldAnchor field="working_hours">
      <fieldset className={styles.hours} aria-describedby="hours-help">
        <legend>{fieldLabel('working_hours', i18n)}</legend>
        <p id="hours-help" className={styles.soft}>
          <Trans>
            On a working day, in your own time zone. Mentors and mentees with hours in common come first.
          </Trans>
        </p>
        <div className={styles.hoursRow}>
          <TimeField
            label={t`From`}
            value={hours.start}
            onChange={(start) => form.change('working_hours', { ...hours, start })}
          />
          <TimeField
            label={t`To`}
            description={passesMidnight(hours) ? t`Until ${end} the next day` : undefined}
            value={end}
            onChange={(end) => form.change('working_hours', { ...hours, end })}
            errorMessage={fieldErrorMessage(form, 'working_hours', i18n)}
          />
        </div>
        <VisibilityCheckbox form={form} field="working_hours" />
      </fieldset>
    </FieldAnchor>
  )
}
