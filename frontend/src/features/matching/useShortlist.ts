import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api, useInvalidate } from '@/api'
import { affectedByShortlist } from '@/api/queries/matches'
import { toast } from '@/ui'
import type { Match } from './model'

const shortlist = '/api/v1/enrolments/{enrolment}/shortlist/{person}'
const hidden = '/api/v1/enrolments/{enrolment}/hidden/{person}'

/** Changes about one person run one after another, so that the last one is the one that is saved. */
const serialScope = (enrolment: string, person: string) => ({ scope: { id: `pick ${enrolment} ${person}` } })

/** Adds a person to the shortlist or removes them. The change is shown at once, and reverted if it fails. */
export function useShortlist(enrolment: string, match: Match) {
  const [pending, setPending] = useState<{ isWanted: boolean } | null>(null)
  const attempt = useSaveAndInvalidate()
  const person = match.person.enrolment_id
  const add = $api.useMutation('put', shortlist, serialScope(enrolment, person))
  const remove = $api.useMutation('delete', shortlist, serialScope(enrolment, person))
  const place = { params: { path: { enrolment, person } } }
  const isShortlisted = pending?.isWanted ?? match.shortlisted
  const toggle = async () => {
    const own = { isWanted: !isShortlisted }
    setPending(own)
    await attempt(() => (own.isWanted ? add : remove).mutateAsync(place))
    setPending((latest) => (latest === own ? null : latest))
  }
  return { isShortlisted, toggle }
}

/** Removes a person who has left the programme from the shortlist. */
export function useRemoveFromShortlist(enrolment: string, person: string) {
  const attempt = useSaveAndInvalidate()
  const remove = $api.useMutation('delete', shortlist, serialScope(enrolment, person))
  return () => attempt(() => remove.mutateAsync({ params: { path: { enrolment, person } } }))
}

/** Hides a person, or shows them again. Only the reader can see this. */
export function useHide(enrolment: string, match: Match) {
  const { t } = useLingui()
  const attempt = useSaveAndInvalidate()
  const { enrolment_id: person, display_name: name } = match.person
  const hiding = $api.useMutation('put', hidden, serialScope(enrolment, person))
  const showing = $api.useMutation('delete', hidden, serialScope(enrolment, person))
  const place = { params: { path: { enrolment, person } } }
  const unhide = async () => {
    if (await attempt(() => showing.mutateAsync(place))) toast(t`${name} is on your list again.`)
  }
  const hide = async () => {
    if (!(await attempt(() => hiding.mutateAsync(place)))) return
    toast(t`${name} is no longer on your list. Only you can see this.`, {
      action: { label: t`Undo`, onPress: () => void unhide(), isUndo: true },
    })
  }
  return { isHidden: match.hidden, hide, unhide }
}

/** Runs a change and invalidates the lists. If it fails, shows a message and returns false. */
function useSaveAndInvalidate() {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  return async (change: () => Promise<unknown>): Promise<boolean> => {
    try {
      await change()
    } catch {
      toast(t`We could not save this. Please try again.`, { tone: 'error' })
      return false
    }
    await invalidate(affectedByShortlist)
    return true
  }
}
