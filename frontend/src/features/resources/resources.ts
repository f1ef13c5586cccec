import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { $api, type Schemas, useInvalidate } from '@/api'
import { affectedByAcknowledgement, resourcesQuery } from '@/api/queries/resources'
import { currentInstant } from '@/lib'
import { toast } from '@/ui'

export type Resource = Schemas['Resource']
type ResourcePage = Schemas['ResourcePage']

export function useResources(enrolment: string | undefined) {
  return useQuery({ ...resourcesQuery(enrolment ?? ''), enabled: enrolment !== undefined })
}

/** Marks a resource as read at once. If the service refuses, reverts it with a message. */
export function useAcknowledge(enrolment: string) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const invalidate = useInvalidate()
  const { queryKey } = resourcesQuery(enrolment)
  const updateItem = (id: string, change: Partial<Resource>) =>
    queries.setQueryData<ResourcePage>(
      queryKey,
      (page) =>
        page && {
          ...page,
          items: page.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
        },
    )
  const { mutate } = $api.useMutation(
    'put',
    '/api/v1/enrolments/{enrolment}/resources/{resource}/acknowledgement',
    {
      onMutate: async ({ params }) => {
        await queries.cancelQueries({ queryKey })
        updateItem(params.path.resource, { acknowledged_at: currentInstant() })
      },
      onError: (_, { params }) => {
        updateItem(params.path.resource, { acknowledged_at: null })
        toast(t`We could not save this. Please try again.`, { tone: 'error' })
      },
      onSuccess: (resource) => {
        updateItem(resource.id, resource)
        void invalidate(affectedByAcknowledgement)
      },
    },
  )
  return (resource: string) => mutate({ params: { path: { enrolment, resource } } })
}
