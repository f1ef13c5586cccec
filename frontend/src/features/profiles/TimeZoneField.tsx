import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useTimeZones } from '@/api/queries/time-zones'
import { useLocale } from '@/lib/locale'
import { deviceTimeZone } from '@/lib/time'
import { zoneNamed, zoneOptions } from '@/lib/zones'
import { Button, ComboBox } from '@/ui'
import { FieldAnchor } from './FieldAnchor'
import styles from './profiles.module.css'
import type { ProfileForm } from './useProfileForm'
import { fieldErrorMessage, fieldLabel } from './labels'

export function TimeZoneField({ form }: { form: ProfileForm }) {
  const { t, i18n } = useLingui()
  const { time_zone: zone } = form.values
  const { options, isListed, isLoading, device, failed, tryAgain } = useZones(zone)
  return (
    <FieldAnchor field="time_zone">
      <ComboBox
        // The field keeps the list that it began with.
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

/** The zones to choose from, the chosen one always among them, and that of this device. */
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
