import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api, useInvalidate } from '@/api'
import { affectedByShortlist } from '@/api/queries/matches'
import { toast } from '@/ui'
import type { Match } from './model'

const shortlist = '/api/v1/enrolments/{enrolment}/shortlist/{person}'
const hidden = '/api/v1/enrolments/{enrolment}/hidden/{person}'

/** Changes about one person run one after another, so that the last one wins. */
const serialScope = (enrolment: string, person: string) => ({ scope: { id: `pick ${enrolment} ${person}` } })

/** Putting a mentor on the shortlist or out of sight, shown at once and taken back where it did not work. */
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

/** Takes somebody off the shortlist who stands on no list any more. */
export function useRemoveFromShortlist(enrolment: string, person: string) {
  const attempt = useSaveAndInvalidate()
  const remove = $api.useMutation('delete', shortlist, serialScope(enrolment, person))
  return () => attempt(() => remove.mutateAsync({ params: { path: { enrolment, person } } }))
}

/** Nobody else learns whom somebody has hidden. */
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

/** Runs a change and invalidates the lists; shows a message where it failed. */
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
