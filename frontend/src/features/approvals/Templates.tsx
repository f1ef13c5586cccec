import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { asProblem, useProblemText } from '@/api'
import { Banner, Button, Select, TextField, toast } from '@/ui'
import styles from './approvals.module.css'
import type { Templates } from './useTemplates'

type ChooseProps = { templates: Templates; onChoose: (text: string) => void }

/** What was written before, to begin with. */
export function ChooseTemplate({ templates, onChoose }: ChooseProps) {
  const { t } = useLingui()
  const [chosen, setChosen] = useState<string | null>(null)
  const template = templates.items.find((one) => one.id === chosen)
  if (templates.items.length === 0) return null
  const choose = (id: string) => {
    setChosen(id)
    const found = templates.items.find((one) => one.id === id)
    if (found) onChoose(found.text)
  }
  return (
    <div className={styles.templates}>
      <Select
        label={t`Begin with a template`}
        placeholder={t`Choose a template`}
        value={template ? template.id : null}
        onChange={choose}
        options={templates.items.map((one) => ({ value: one.id, label: one.title }))}
      />
      {template && (
        <Button variant="plain" onPress={() => templates.remove(template)}>
          <Trans>Remove this template</Trans>
        </Button>
      )}
    </div>
  )
}

const longest = 80

/** What is written now, to be kept for all coordinators. */
export function KeepTemplate({ templates, text }: { templates: Templates; text: string }) {
  const { t } = useLingui()
  const [title, setTitle] = useState<string | null>(null)
  const problemText = useProblemText(templates.saveError && asProblem(templates.saveError))
  if (text === '' || templates.items.some((one) => one.text === text)) return null
  if (title === null) {
    return (
      <div>
        <Button variant="plain" onPress={() => setTitle('')}>
          <Trans>Keep this text as a template</Trans>
        </Button>
      </div>
    )
  }
  const keep = () =>
    templates.save(title.trim(), text, () => {
      setTitle(null)
      toast(t`The template is kept for all coordinators`, { tone: 'good' })
    })
  return (
    <div className={styles.templates}>
      <TextField
        label={t`Name of the template`}
        name="template"
        value={title}
        onChange={setTitle}
        maxLength={longest}
      />
      {problemText && (
        <Banner tone="error" title={t`Not kept yet`}>
          <p>{problemText}</p>
        </Banner>
      )}
      <div>
        <Button
          variant="quiet"
          isPending={templates.isSaving}
          isDisabled={title.trim() === '' || Array.from(title.trim()).length > longest}
          onPress={keep}
        >
          <Trans>Keep the template</Trans>
        </Button>
      </div>
    </div>
  )
}
