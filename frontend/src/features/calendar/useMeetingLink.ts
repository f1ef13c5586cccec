import { useQuery, useQueryClient } from '@tanstack/react-query'
import { $api, type Schemas } from '@/api'
import { meetingLinkQuery } from '@/api/queries/calendar'

export type MeetingLink = Schemas['MeetingLink']

const path = '/api/v1/meeting-links/{link}/confirmation'

/** The proposed time of a link. Whoever has the link can confirm it, and take that back for a minute. */
export function useMeetingLink(link: string) {
  const client = useQueryClient()
  const options = meetingLinkQuery(link)
  const found = useQuery(options)
  const store = (answer: MeetingLink) => client.setQueryData(options.queryKey, answer)
  // After a refusal the page shows what the meeting is now.
  const onError = () => client.invalidateQueries({ queryKey: options.queryKey })
  const confirming = $api.useMutation('post', path, { onSuccess: store, onError })
  const takingBack = $api.useMutation('delete', path, { onSuccess: store, onError })
  const variables = { params: { path: { link } } }
  return {
    found,
    confirm: () => confirming.mutate(variables),
    takeBack: () => takingBack.mutate(variables),
    isConfirming: confirming.isPending,
    isTakingBack: takingBack.isPending,
    confirmError: confirming.error,
    takeBackError: takingBack.error,
  }
}
