import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type FormEvent } from 'react'
import { Button, Chip, ChipRow, TextField } from '@/ui'
import { FieldAnchor } from './FieldAnchor'
import styles from './profiles.module.css'
import type { ProfileForm } from './useProfileForm'
import { isAddressOrNumber } from './rules'
import { fieldErrorMessage, fieldLabel } from './labels'

export function ExcludedPeopleField({ form }: { form: ProfileForm }) {
  const { t, i18n } = useLingui()
  const [text, setText] = useState('')
  const [isRefused, setRefused] = useState(false)
  const people = form.values.never_match
  const change = (next: string[]) => form.change('never_match', next)

  const add = (event?: FormEvent) => {
    event?.preventDefault()
    const person = text.trim()
    setRefused(person !== '' && !isAddressOrNumber(person))
    if (person === '' || !isAddressOrNumber(person)) return
    if (!people.includes(person)) change([...people, person])
    setText('')
  }
  const write = (next: string) => {
    setText(next)
    setRefused(false)
  }
  const refusal = isRefused ? t`Enter an e-mail address or a membership number.` : undefined

  return (
    <FieldAnchor field="never_match">
      <form className={styles.never} onSubmit={add}>
        <TextField
          name="never_match"
          label={fieldLabel('never_match', i18n)}
          description={t`For example, your manager. Enter their e-mail address or membership number. Only you see this list.`}
          value={text}
          onChange={write}
          onBlur={() => add()}
          autoComplete="off"
          errorMessage={refusal ?? fieldErrorMessage(form, 'never_match', i18n)}
        />
        <Button variant="quiet" type="submit">
          <Trans>Add</Trans>
        </Button>
      </form>
      <ExcludedPeople people={people} onChange={change} />
    </FieldAnchor>
  )
}

function ExcludedPeople({ people, onChange }: { people: string[]; onChange: (people: string[]) => void }) {
  if (people.length === 0) return null
  return (
    <>
      <ChipRow>
        {people.map((person) => (
          <Chip key={person} onRemove={() => onChange(people.filter((other) => other !== person))}>
            {person}
          </Chip>
        ))}
      </ChipRow>
      {/* Showing whom an address belongs to would reveal who is a member. */}
      <small>
        <Trans>
          For privacy, we do not show whether an address or number belongs to a member. Please check the
          spelling.
        </Trans>
      </small>
    </>
  )
}
