import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { $api, invalidate, type Schemas, shownIn } from '@/api'
import { currentInstant } from '@/lib'
import { toast } from '@/ui'

export type Resource = Schemas['Resource']
type ResourcePage = Schemas['ResourcePage']

const request = (enrolment: string) => ({ params: { path: { enrolment }, query: { limit: 100 } } })

export function useResources(enrolment: string | undefined) {
  return $api.useQuery('get', '/api/v1/enrolments/{enrolment}/resources', request(enrolment ?? ''), {
    enabled: enrolment !== undefined,
  })
}

/** Ticks it off at once; a refusal takes the tick back and says so. */
export function useAcknowledge(enrolment: string) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { queryKey } = $api.queryOptions(
    'get',
    '/api/v1/enrolments/{enrolment}/resources',
    request(enrolment),
  )
  const put = (id: string, change: Partial<Resource>) =>
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
        put(params.path.resource, { acknowledged_at: currentInstant() })
      },
      onError: (_, { params }) => {
        put(params.path.resource, { acknowledged_at: null })
        toast(t`We could not save this. Please try again.`, { tone: 'error' })
      },
      onSuccess: (resource) => {
        put(resource.id, resource)
        void invalidate(queries, shownIn.standing)
      },
    },
  )
  return (resource: string) => mutate({ params: { path: { enrolment, resource } } })
}
