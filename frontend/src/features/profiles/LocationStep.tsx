import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useTimeZones } from '@/api/queries/time-zones'
import { useLocale } from '@/lib/locale'
import { countryOptions, languageOptions } from '@/lib/names'
import { deviceTimeZone } from '@/lib/time'
import { zoneNamed, zoneOptions } from '@/lib/zones'
import { Button, ComboBox, MultiSelect, TimeField } from '@/ui'
import { FieldAnchor } from './FieldAnchor'
import { fieldErrorMessage, fieldLabel } from './labels'
import styles from './profiles.module.css'
import { passesMidnight } from './rules'
import type { ProfileForm } from './useProfileForm'
import { VisibilityCheckbox } from './VisibilityCheckbox'

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

export function TimeZoneField({ form }: { form: ProfileForm }) {
  const { t, i18n } = useLingui()
  const { time_zone: zone } = form.values
  const { options, isListed, isLoading, device, failed, tryAgain } = useZones(zone)
  return (
    <FieldAnchor field="time_zone">
      <ComboBox
        // The field keeps the options with which it was mounted.
        key={isListed ? 'listed' : 'alone'}
        isLoading={isLoading}
        label={fieldLabel('time_zone', i18n)}
        description={t`Search by city or country. We show meeting times in both time zones.`}
        value={zone}
        onChange={(value) => form.change('time_zone', value)}
        options={options}
        errorMessage={
          failed ? t`We could not load the list of time zones.` : fieldErrorMessage(form, 'time_zone', i18n)
        }
      />
      {failed && (
        <Button variant="plain" className={styles.zone} onPress={tryAgain}>
          <Trans>Try again</Trans>
        </Button>
      )}
      {device && device.value !== zone && (
        <Button
          variant="plain"
          className={styles.zone}
          onPress={() => form.change('time_zone', device.value)}
        >
          <Trans>Use this device’s time zone: {device.label}</Trans>
        </Button>
      )}
    </FieldAnchor>
  )
}

/** The options, always including the chosen zone, and the zone of this device. */
function useZones(chosen: string | null) {
  const locale = useLocale()
  const { data, isPending, isError, refetch } = useTimeZones()
  const zones = data?.zones
  const listed = useMemo(() => (zones ? zoneOptions(zones, locale) : []), [zones, locale])
  const isChosenListed = chosen === null || listed.some(({ value }) => value === chosen)
  const options = useMemo(
    () => (isChosenListed ? listed : [...listed, { value: chosen, label: chosen, search: chosen }]),
    [isChosenListed, listed, chosen],
  )
  const device = zones && zoneNamed(deviceTimeZone(), zones)
  return {
    options,
    isListed: zones !== undefined,
    isLoading: isPending,
    device: listed.find(({ value }) => value === device),
    failed: isError,
    tryAgain: () => void refetch(),
  }
}
