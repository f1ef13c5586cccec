import { useState } from 'react'
import { NumberSlider, SearchField, TextField, TimeField } from '@/ui'
import { Grid, Section } from './Section'

function Texts() {
  const [headline, setHeadline] = useState('Registrar in transfusion medicine, Nairobi')
  const [hopes, setHopes] = useState('')
  const [long, setLong] = useState('A headline that is longer than it may be')
  return (
    <>
      <TextField
        label="Headline"
        description="One line under your name."
        value={headline}
        onChange={setHeadline}
        maxLength={120}
      />
      <TextField
        label="ORCID iD"
        isOptional
        value=""
        onChange={() => undefined}
        placeholder="0000-0002-1825-0097"
      />
      <TextField
        label="Headline, too long"
        value={long}
        onChange={setLong}
        maxLength={20}
        errorMessage="At most 20 characters."
      />
      <TextField
        label="E-mail"
        type="email"
        value="amina.otieno@members.test"
        onChange={() => undefined}
        isDisabled
      />
      <TextField
        label="What I hope for"
        multiline
        value={hopes}
        onChange={setHopes}
        maxLength={1000}
        isRequired
        errorMessage={hopes === '' ? 'This is needed.' : undefined}
      />
    </>
  )
}

export function Fields() {
  const [words, setWords] = useState('near misses')
  const [start, setStart] = useState('07:30')
  const [capacity, setCapacity] = useState(2)
  return (
    <Section title="Fields">
      <Grid>
        <Texts />
        <SearchField label="Search names and profiles" value={words} onChange={setWords} />
        <TimeField label="From" value={start} onChange={setStart} />
        <TimeField
          label="Until"
          value="06:00"
          onChange={() => undefined}
          errorMessage="The end must be after the start."
        />
        <NumberSlider
          label="Mentees at a time"
          description="Never above what the programme allows."
          value={capacity}
          onChange={setCapacity}
          min={0}
          max={3}
          format={(value) => (value === 1 ? '1 mentee' : `${value} mentees`)}
        />
      </Grid>
    </Section>
  )
}
