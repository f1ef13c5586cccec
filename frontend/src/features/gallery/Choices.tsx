import { useState } from 'react'
import { countryOptions, languageOptions, useLocale } from '@/lib'
import { Checkbox, CheckboxGroup, ComboBox, MultiSelect, RadioGroup, Select, type Option } from '@/ui'
import { Grid, Section } from './Section'

const areas: Option[] = [
  'Haemovigilance',
  'Rare donors',
  'Immunohaematology',
  'Patient blood management',
].map((label, index) => ({ value: label, label, count: 30 - 9 * index }))

const sorted = areas.map((area, index) => ({ ...area, section: index < 2 ? 'Your areas' : 'Other areas' }))

const reasons: Option[] = [
  { value: 'no_time', label: 'I have no time at the moment' },
  { value: 'other_expertise', label: 'Somebody else knows more', description: 'The mentee is told kindly.' },
  { value: 'other', label: 'Another reason', isDisabled: true },
]

export function Choices() {
  return (
    <Section title="Choices">
      <Grid>
        <Ticks />
        <Lists />
        <Several />
      </Grid>
    </Section>
  )
}

function Ticks() {
  const [isAgreed, setAgreed] = useState(false)
  const [ticked, setTicked] = useState(['Haemovigilance'])
  const [reason, setReason] = useState('no_time')
  return (
    <>
      <Checkbox
        isSelected={isAgreed}
        onChange={setAgreed}
        errorMessage={isAgreed ? undefined : 'Tick this to go on.'}
        description="Version 2 of September."
      >
        I agree to the code of conduct
      </Checkbox>
      <CheckboxGroup label="Expertise" quietLabel value={ticked} onChange={setTicked} options={areas} />
      <CheckboxGroup
        label="Expertise, own first"
        quietLabel
        value={ticked}
        onChange={setTicked}
        options={sorted}
      />
      <RadioGroup label="Why" value={reason} onChange={setReason} options={reasons} />
      <RadioGroup
        label="Why, unanswered"
        value={null}
        onChange={setReason}
        options={reasons}
        errorMessage="This is needed."
      />
    </>
  )
}

function Lists() {
  const locale = useLocale()
  const [stage, setStage] = useState<string | null>(null)
  const [country, setCountry] = useState<string | null>('KE')
  return (
    <>
      <Select label="Career stage" isOptional value={stage} onChange={setStage} options={areas} />
      <Select
        label="Career stage, missing"
        value={null}
        onChange={setStage}
        options={areas}
        errorMessage="This is needed."
      />
      <ComboBox label="Country" value={country} onChange={setCountry} options={countryOptions(locale)} />
    </>
  )
}

function Several() {
  const locale = useLocale()
  const [topics, setTopics] = useState(['Haemovigilance'])
  const [full, setFull] = useState(['Haemovigilance', 'Rare donors'])
  const [languages, setLanguages] = useState(['fr', 'en'])
  return (
    <>
      <MultiSelect label="Topics" value={topics} onChange={setTopics} options={areas} max={3} />
      <MultiSelect label="Topics, all chosen" value={full} onChange={setFull} options={areas} max={2} />
      <MultiSelect
        label="Languages"
        value={languages}
        onChange={setLanguages}
        options={languageOptions(locale)}
      />
    </>
  )
}
