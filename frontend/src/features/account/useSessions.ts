import { useLingui } from '@lingui/react/macro'
import { $api, signOut, useInvalidate, usePagedQuery, type Schemas } from '@/api'
import { affectedByEndedSession, sessionsQuery } from '@/api/queries/account'
import { toast } from '@/ui'

export type Browser = Schemas['SessionBrowser']

export const useSessions = () => usePagedQuery(sessionsQuery)

/** Ends another session, or signs out where it is the one of this browser. */
export function useEndSession(onEnded: () => void) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const ending = $api.useMutation('delete', '/api/v1/session/browsers/{session}', {
    onSettled: () => invalidate(affectedByEndedSession),
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
