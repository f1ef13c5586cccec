import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { $api, type Schemas, useInvalidate } from '@/api'
import { affectedByTemplate, templatesQuery } from '@/api/queries/approvals'
import { isBlank, isTooLong, normalizeLine } from '@/lib'
import { Button, ProblemBanner, Select, TextField, toast } from '@/ui'
import styles from './approvals.module.css'

type ChooseProps = { templates: Templates; onChoose: (text: string) => void }

/** Starts the reason from a saved template. */
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
          <Trans>Delete template</Trans>
        </Button>
      )}
    </div>
  )
}

const longest = 80

type SaveProps = { templates: Templates; text: string }

/** Saves the current text as a template for all coordinators. */
export function SaveTemplate({ templates, text }: SaveProps) {
  const [title, setTitle] = useState<string | null>(null)
  if (text === '' || templates.items.some((one) => one.text === text)) return null
  if (title === null) {
    return (
      <div>
        <Button variant="plain" onPress={() => setTitle('')}>
          <Trans>Save as template</Trans>
        </Button>
      </div>
    )
  }
  return <TemplateForm templates={templates} text={text} title={title} onTitle={setTitle} />
}

type FormProps = SaveProps & { title: string; onTitle: (title: string | null) => void }

function TemplateForm({ templates, text, title, onTitle }: FormProps) {
  const { t } = useLingui()
  const keep = () =>
    templates.save(normalizeLine(title), text, () => {
      onTitle(null)
      toast(t`We saved the template for all coordinators`, { tone: 'good' })
    })
  return (
    <div className={styles.templates}>
      <TextField
        label={t`Template name`}
        name="template"
        value={title}
        onChange={onTitle}
        maxLength={longest}
      />
      <ProblemBanner title={t`Template not saved`} problem={templates.saveError} />
      <div>
        <Button
          variant="quiet"
          isPending={templates.isSaving}
          isDisabled={isBlank(title) || isTooLong(title, longest)}
          onPress={keep}
        >
          <Trans>Save template</Trans>
        </Button>
      </div>
    </div>
  )
}

type Template = Schemas['Template']
type TemplateKind = Template['kind']

const path = '/api/v1/programmes/{programme}/templates'

/** The templates of this kind that the programme's coordinators have saved. */
export function useTemplates(programme: string, kind: TemplateKind) {
  const invalidate = useInvalidate()
  const onSuccess = () => invalidate(affectedByTemplate)
  const list = useQuery(templatesQuery(programme))
  const saving = $api.useMutation('put', path, { onSuccess })
  const removing = $api.useMutation('delete', `${path}/{template}`, { onSuccess })
  return {
    items: list.data?.items.filter((template) => template.kind === kind) ?? [],
    save: (title: string, text: string, onSaved: () => void) =>
      saving.mutate({ params: { path: { programme } }, body: { kind, title, text } }, { onSuccess: onSaved }),
    isSaving: saving.isPending,
    saveError: saving.error,
    remove: (template: Template) =>
      removing.mutate({ params: { path: { programme, template: template.id } } }),
  }
}

export type Templates = ReturnType<typeof useTemplates>
