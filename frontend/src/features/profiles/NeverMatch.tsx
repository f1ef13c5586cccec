import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type FormEvent } from 'react'
import { Button, Chip, ChipRow, TextField } from '@/ui'
import { FieldPlace } from './FieldPlace'
import styles from './profiles.module.css'
import type { ProfileForm } from './useProfileForm'
import { faultText, fieldLabel } from './words'

export function NeverMatch({ form }: { form: ProfileForm }) {
  const { t, i18n } = useLingui()
  const [text, setText] = useState('')
  const people = form.values.never_match
  const fault = form.fault('never_match')

  const add = (event?: FormEvent) => {
    event?.preventDefault()
    const person = text.trim()
    if (person === '') return
    if (!people.includes(person)) form.change('never_match', [...people, person])
    setText('')
  }

  return (
    <FieldPlace field="never_match">
      <form className={styles.never} onSubmit={add}>
        <TextField
          name="never_match"
          label={fieldLabel('never_match', i18n)}
          description={t`Someone you work for, say: their e-mail address or membership number. Only you see this list; nobody is told.`}
          value={text}
          onChange={setText}
          onBlur={() => add()}
          autoComplete="off"
          errorMessage={fault && faultText(fault, i18n)}
        />
        <Button variant="quiet" type="submit">
          <Trans>Add</Trans>
        </Button>
      </form>
      {people.length > 0 && (
        <ChipRow>
          {people.map((person) => (
            <Chip
              key={person}
              onRemove={() =>
                form.change(
                  'never_match',
                  people.filter((other) => other !== person),
                )
              }
            >
              {person}
            </Chip>
          ))}
        </ChipRow>
      )}
    </FieldPlace>
  )
}
