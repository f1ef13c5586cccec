import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { $api, refresh, shownIn } from '@/api'
import { toast } from '@/ui'
import type { Match } from './MatchCard'

const shortlist = '/api/v1/enrolments/{enrolment}/shortlist/{person}'
const hidden = '/api/v1/enrolments/{enrolment}/hidden/{person}'

/** What is wished of one person is sent one wish after another, so that the last one holds whichever answer is slow. */
const inTurn = (enrolment: string, person: string) => ({ scope: { id: `pick ${enrolment} ${person}` } })

/** Putting a mentor on the shortlist or out of sight, shown at once and taken back where it did not work. */
export function usePick(enrolment: string, match: Match) {
  const [wish, setWish] = useState<{ isWanted: boolean } | null>(null)
  const attempt = useAttempt()
  const person = match.person.enrolment_id
  const add = $api.useMutation('put', shortlist, inTurn(enrolment, person))
  const remove = $api.useMutation('delete', shortlist, inTurn(enrolment, person))
  const place = { params: { path: { enrolment, person } } }
  const isShortlisted = wish?.isWanted ?? match.shortlisted
  const toggle = async () => {
    const own = { isWanted: !isShortlisted }
    setWish(own)
    await attempt(() => (own.isWanted ? add : remove).mutateAsync(place))
    setWish((latest) => (latest === own ? null : latest))
  }
  return { isShortlisted, toggle }
}

/** Takes somebody off the shortlist who stands on no list any more. */
export function useTakeOff(enrolment: string, person: string) {
  const attempt = useAttempt()
  const remove = $api.useMutation('delete', shortlist, inTurn(enrolment, person))
  return () => attempt(() => remove.mutateAsync({ params: { path: { enrolment, person } } }))
}

/** Only the mentee ever learns whom they have hidden. */
export function useHide(enrolment: string, match: Match) {
  const { t } = useLingui()
  const attempt = useAttempt()
  const { enrolment_id: person, display_name: name } = match.person
  const hide = $api.useMutation('put', hidden, inTurn(enrolment, person))
  const show = $api.useMutation('delete', hidden, inTurn(enrolment, person))
  const place = { params: { path: { enrolment, person } } }
  const bringBack = async () => {
    if (await attempt(() => show.mutateAsync(place))) toast(t`${name} is on your list again.`)
  }
  const hideAway = async () => {
    if (!(await attempt(() => hide.mutateAsync(place)))) return
    toast(t`${name} is no longer on your list. Only you can see this.`, {
      action: { label: t`Undo`, onPress: () => void bringBack(), isUndo: true },
    })
  }
  return { isHidden: match.hidden, hideAway, bringBack }
}

/** Does it and shows every list anew; says so where it did not work. */
function useAttempt() {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  return async (change: () => Promise<unknown>): Promise<boolean> => {
    try {
      await change()
    } catch {
      toast(t`We could not save this. Please try again.`, { tone: 'error' })
      return false
    }
    await refresh(queryClient, shownIn.matches)
    return true
  }
}
