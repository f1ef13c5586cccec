import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { $api, cursorPaging, signOut, type Schemas } from '@/api'
import { toast } from '@/ui'

export type Browser = Schemas['SessionBrowser']

const path = '/api/v1/session/browsers'

export function useSessions() {
  const query = $api.useInfiniteQuery('get', path, { params: { query: { limit: 20 } } }, cursorPaging)
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) }
}

/** This browser leaves by the front door; another is ended from here. */
export function useEndSession(onEnded: () => void) {
  const { t } = useLingui()
  const client = useQueryClient()
  const ending = $api.useMutation('delete', '/api/v1/session/browsers/{session}', {
    onSettled: () => client.invalidateQueries({ queryKey: ['get', path] }),
  })
  const end = (browser: Browser, name: string) => {
    if (browser.current) return void signOut()
    ending.mutate(
      { params: { path: { session: browser.id } } },
      {
        onSuccess: () => {
          toast(t`Signed out: ${name}`, { tone: 'good' })
          onEnded()
        },
      },
    )
  }
  const pending = ending.isPending ? ending.variables.params.path.session : null
  return { end, pending, error: ending.error }
}
