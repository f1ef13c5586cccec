import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api } from '@/api'
import { Button, Dialog, ProblemBanner, SendActions, toast } from '@/ui'
import { type Details, DetailsFields } from './DetailsFields'
import styles from './meetings.module.css'
import type { Meeting } from './model'
import { useMeetingChange } from './useMeeting'

/** Changing what a meeting is about, or where it is. */
export function EditDetails({ meeting }: { meeting: Meeting }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  return (
    <div>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        <Trans>Change topic or place</Trans>
      </Button>
      <Dialog title={t`Change topic or place`} isOpen={isOpen} onOpenChange={setOpen}>
        <EditForm meeting={meeting} onDone={() => setOpen(false)} />
      </Dialog>
    </div>
  )
}

function EditForm({ meeting, onDone }: { meeting: Meeting; onDone: () => void }) {
  const { t } = useLingui()
  const [values, setValues] = useState<Details>({
    kind: meeting.kind,
    minutes: meeting.minutes,
    agenda: meeting.agenda,
    place: meeting.place,
    place_text: meeting.place_text,
  })
  const change = useMeetingChange()
  const mutation = $api.useMutation('patch', '/api/v1/meetings/{meeting}')
  const placeError = change.problem?.errors.find(({ pointer }) => pointer === '/place_text')?.code
  const save = async () => {
    const { agenda, place, place_text } = values
    const isDone = await change.run(() =>
      mutation.mutateAsync({
        params: { path: { meeting: meeting.id }, header: { 'If-Match': `"${meeting.version}"` } },
        body: { agenda, place, place_text },
      }),
    )
    if (!isDone) return
    toast(t`Saved.`, { tone: 'good' })
    onDone()
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <DetailsFields values={values} onChange={setValues} placeError={placeError} isFixed />
      <ProblemBanner title={t`Not saved`} problem={placeError === undefined ? change.problem : null} />
      <SendActions isPending={change.isPending} onCancel={onDone}>
        <Trans>Save</Trans>
      </SendActions>
    </form>
  )
}
