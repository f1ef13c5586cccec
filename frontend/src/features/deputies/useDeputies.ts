import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { $api, byCursor, type Schemas } from '@/api'
import { plainDate } from '@/lib'
import { useIntention } from '@/lib/intention'
import { toast } from '@/ui'

export type Deputy = Schemas['Deputy']

const path = '/api/v1/programmes/{programme}/deputies'

export function useDeputies(programme: string) {
  const query = $api.useInfiniteQuery(
    'get',
    path,
    { params: { path: { programme }, query: { limit: 20 } } },
    byCursor,
  )
  return {
    ...query,
    items: query.data?.pages.flatMap((page) => page.items),
    mayName: query.data?.pages[0]?.may_name ?? false,
  }
}

function useReload() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['get', path] })
}

export function useNameDeputy(programme: string) {
  const { t } = useLingui()
  const reload = useReload()
  const intention = useIntention()
  const { mutate, isPending, error } = $api.useMutation('post', path, {
    onSettled: (_, refusal) => {
      intention.answered(refusal)
      return reload()
    },
  })
  const name = (member: string, until: string, onDone: () => void) =>
    mutate(
      {
        params: { path: { programme }, header: intention.header() },
        body: { member, until: plainDate(until) },
      },
      {
        onSuccess: ({ display_name: person }) => {
          toast(t`${person} is now a deputy. We have told them`, { tone: 'good' })
          onDone()
        },
      },
    )
  return { name, isPending, error }
}

export function useEndDeputy(programme: string) {
  const { t } = useLingui()
  const reload = useReload()
  const { mutate, isPending, error } = $api.useMutation('delete', `${path}/{deputy}`, { onSettled: reload })
  const end = (deputy: Deputy, onDone: () => void) => {
    const person = deputy.display_name
    mutate(
      { params: { path: { programme, deputy: deputy.id } } },
      {
        onSuccess: () => {
          toast(t`${person} is no longer a deputy`, { tone: 'good' })
          onDone()
        },
      },
    )
  }
  return { end, isPending, error }
}
