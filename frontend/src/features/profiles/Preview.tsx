import type { Role } from '@/api'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { PersonDetails, PersonMeta, PersonStatements } from '@/shared/people'
import { Card, Avatar, RadioGroup } from '@/ui'
import { toPreviewCard, type Audience, type PreviewPerson } from './preview-card'
import type { Fields } from './model'
import styles from './profiles.module.css'

type Props = { values: Fields; role: Role; programme: string; who: PreviewPerson }

export function Preview({ values, role, programme, who }: Props) {
  const { t } = useLingui()
  const [audience, setAudience] = useState<Audience>('everyone')
  const { name } = who
  const person = toPreviewCard(values, audience, who)
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
        <Avatar name={name} photo={person.photo_url} />
        <div>
          <p className={styles.previewName}>
            <bdi>{name}</bdi>
          </p>
          <PersonMeta person={person} />
        </div>
      </div>
      <PersonStatements person={person} role={role} level={3} />
      <PersonDetails person={person} programme={programme} />
    </Card>
  )
}
