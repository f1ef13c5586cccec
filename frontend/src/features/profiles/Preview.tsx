import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { PersonFacts, PersonMeta, PersonWords } from '@/lib/people'
import { Card, Face, RadioGroup } from '@/ui'
import { asOthersSeeIt, type Audience, type Who } from './card'
import type { Fields } from './model'
import styles from './profiles.module.css'

type Props = { values: Fields; role: 'mentee' | 'mentor'; programme: string; who: Who }

export function Preview({ values, role, programme, who }: Props) {
  const { t } = useLingui()
  const [audience, setAudience] = useState<Audience>('everyone')
  const { name } = who
  const person = asOthersSeeIt(values, audience, who)
  return (
    <Card as="section" aria-labelledby="preview" className={styles.side}>
      <h2 id="preview" className={styles.sideTitle}>
        <Trans>How others see you</Trans>
      </h2>
      <RadioGroup
        label={t`As seen by`}
        value={audience}
        onChange={(value) => setAudience(value === 'matched' ? 'matched' : 'everyone')}
        options={[
          { value: 'everyone', label: t`Everyone in the programme` },
          { value: 'matched', label: t`My matches` },
        ]}
      />
      <div className={styles.previewHead}>
        <Face name={name} photo={person.photo_url} />
        <div>
          <p className={styles.previewName}>
            <bdi>{name}</bdi>
          </p>
          <PersonMeta person={person} />
        </div>
      </div>
      <PersonWords person={person} side={role} level={3} />
      <PersonFacts person={person} programme={programme} />
    </Card>
  )
}
