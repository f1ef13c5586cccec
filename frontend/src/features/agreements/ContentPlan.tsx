import { Trans, useLingui } from '@lingui/react/macro'
import { Banner, TextField } from '@/ui'
import styles from './agreements.module.css'
import { fieldErrorText } from './labels'
import { longest, type PlannedMeeting, planRows } from './model'
import type { DraftForm } from './useDraftAgreement'

/** A topic and notes for each planned meeting. */
export function ContentPlan({ form }: { form: DraftForm }) {
  const { i18n } = useLingui()
  const rows = planRows(form.terms)
  const error = form.errors.content_plan
  const change = (place: number, meeting: PlannedMeeting) =>
    form.change('content_plan', rows.with(place, meeting))
  if (rows.length === 0) {
    return (
      <p className={styles.soft}>
        <Trans>Choose the number of meetings first. Then you can write a topic for each.</Trans>
      </p>
    )
  }
  return (
    <>
      <ol className={styles.plan}>
        {rows.map((meeting, place) => (
          <li key={place}>
            <span aria-hidden="true" className={styles.number}>
              {place + 1}
            </span>
            <Meeting place={place} meeting={meeting} onChange={(next) => change(place, next)} />
          </li>
        ))}
      </ol>
      {error && <Banner tone="error" title={fieldErrorText('content_plan', error, i18n)} />}
    </>
  )
}

interface MeetingProps {
  place: number
  meeting: PlannedMeeting
  onChange: (meeting: PlannedMeeting) => void
}

function Meeting({ place, meeting, onChange }: MeetingProps) {
  const { t } = useLingui()
  const number = place + 1
  return (
    <div className={styles.meeting}>
      <TextField
        label={t`Topic of meeting ${number}`}
        isOptional
        maxLength={longest.title}
        value={meeting.title}
        onChange={(title) => onChange({ ...meeting, title })}
      />
      <TextField
        label={t`Notes for meeting ${number}`}
        isOptional
        multiline
        rows={2}
        maxLength={longest.notes}
        value={meeting.notes}
        onChange={(notes) => onChange({ ...meeting, notes })}
      />
    </div>
  )
}
