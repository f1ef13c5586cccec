import { useLingui } from '@lingui/react/macro'
import { Select, TextField } from '@/ui'
import { kindOptions, lengthOptions, placeOptions } from './labels'
import styles from './meetings.module.css'
import { type Kind, kinds, type Place, places } from './model'

export interface Details {
  kind: Kind
  minutes: number
  agenda: string
  place: Place
  place_text: string
}

interface Props {
  values: Details
  onChange: (values: Details) => void
  /** An error code of `place_text`. */
  placeError: string | undefined
  /** Length and kind of a meeting whose times are proposed again stay. */
  isFixed?: boolean
}

export const longestAgenda = 2000
export const longestPlace = 500

/** What a meeting is about, how long it is and where. */
export function DetailsFields({ values, onChange, placeError, isFixed = false }: Props) {
  const { t, i18n } = useLingui()
  const change = (changed: Partial<Details>) => onChange({ ...values, ...changed })
  return (
    <>
      <TextField
        label={t`What it is about`}
        isOptional
        multiline
        rows={2}
        maxLength={longestAgenda}
        name="agenda"
        value={values.agenda}
        onChange={(agenda) => change({ agenda })}
      />
      <div className={styles.fields}>
        {!isFixed && <KindAndLength values={values} onChange={change} />}
        <Select
          label={t`Where`}
          name="place"
          value={values.place}
          options={placeOptions(i18n)}
          onChange={(value) => {
            const place = places.find((known) => known === value) ?? values.place
            change({ place, place_text: place === 'video_room' ? '' : values.place_text })
          }}
        />
      </div>
      {values.place !== 'video_room' && <PlaceText values={values} onChange={change} error={placeError} />}
    </>
  )
}

interface PartProps {
  values: Details
  onChange: (changed: Partial<Details>) => void
}

function KindAndLength({ values, onChange }: PartProps) {
  const { t, i18n } = useLingui()
  return (
    <>
      <Select
        label={t`Kind`}
        name="kind"
        value={values.kind}
        options={kindOptions(i18n)}
        onChange={(value) => onChange({ kind: kinds.find((kind) => kind === value) ?? values.kind })}
      />
      <Select
        label={t`Length`}
        name="minutes"
        value={String(values.minutes)}
        options={lengthOptions(i18n)}
        onChange={(value) => onChange({ minutes: Number(value) })}
      />
    </>
  )
}

/** The address of a link, or the place where the two meet. */
function PlaceText({ values, onChange, error }: PartProps & { error: string | undefined }) {
  const { t } = useLingui()
  return (
    <TextField
      label={values.place === 'link' ? t`Address of the link` : t`Where you meet`}
      description={values.place === 'link' ? t`It begins with https://` : undefined}
      errorMessage={placeErrorText(error, values.place)}
      maxLength={longestPlace}
      name="place_text"
      value={values.place_text}
      onChange={(text) => onChange({ place_text: text })}
    />
  )

  function placeErrorText(code: string | undefined, place: Place): string | undefined {
    if (code === undefined) return undefined
    return place === 'link' ? t`Enter an address that begins with https://` : t`Say where you meet.`
  }
}
