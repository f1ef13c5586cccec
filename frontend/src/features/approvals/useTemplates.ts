import { useQuery } from '@tanstack/react-query'
import { $api, useInvalidate, type Schemas } from '@/api'
import { affectedByTemplate, templatesQuery } from '@/api/queries/approvals'

type Template = Schemas['Template']
type TemplateKind = Template['kind']

const path = '/api/v1/programmes/{programme}/templates'

/** The texts that the coordinators of the programme have saved. */
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
