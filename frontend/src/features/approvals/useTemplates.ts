import { useQueryClient } from '@tanstack/react-query'
import { $api, type Schemas } from '@/api'

type Template = Schemas['Template']
type TemplateKind = Template['kind']

const path = '/api/v1/programmes/{programme}/templates'

/** What the coordinators of the programme have kept; a hundred is more than anybody would look through. */
export function useTemplates(programme: string, kind: TemplateKind) {
  const queries = useQueryClient()
  const reload = () => queries.invalidateQueries({ queryKey: ['get', path] })
  const list = $api.useQuery('get', path, { params: { path: { programme }, query: { limit: 100 } } })
  const saving = $api.useMutation('put', path, { onSuccess: reload })
  const removing = $api.useMutation('delete', `${path}/{template}`, { onSuccess: reload })
  const at = (template: string) => ({ params: { path: { programme, template } } })
  return {
    items: list.data?.items.filter((template) => template.kind === kind) ?? [],
    save: (title: string, text: string, onSaved: () => void) =>
      saving.mutate({ params: { path: { programme } }, body: { kind, title, text } }, { onSuccess: onSaved }),
    isSaving: saving.isPending,
    saveError: saving.error,
    remove: (template: Template) => removing.mutate(at(template.id)),
  }
}

export type Templates = ReturnType<typeof useTemplates>
