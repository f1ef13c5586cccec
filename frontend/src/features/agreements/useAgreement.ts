import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { $api, asProblem, type Problem, useIdempotencyKey, useInvalidate, usePagedQuery } from '@/api'
import { affectedByAgreement, agreementPath, agreementsQuery } from '@/api/queries/agreements'
import { toast } from '@/ui'
import type { Agreement, Place, Section } from './model'

export const useVersions = (mentorship: string) => usePagedQuery(agreementsQuery(mentorship))

/** Runs an action on a version; shows its problem, and fetches again what it changed. */
function useAction() {
  const invalidate = useInvalidate()
  const [problem, setProblem] = useState<Problem | null>(null)
  const run = async (action: () => Promise<unknown>) => {
    setProblem(null)
    try {
      await action()
    } catch (error) {
      setProblem(asProblem(error))
    }
    await invalidate(affectedByAgreement)
  }
  return { problem, run }
}

/** Starts the next version and opens it. */
export function useStart(place: Place) {
  const navigate = useNavigate()
  const invalidate = useInvalidate()
  const key = useIdempotencyKey()
  const { problem, run } = useAction()
  const mutation = $api.useMutation('post', '/api/v1/mentorships/{mentorship}/agreements')
  const start = () =>
    run(async () => {
      try {
        await mutation.mutateAsync({
          params: { path: { mentorship: place.mentorship }, header: key.header() },
        })
        key.settled(null)
      } catch (error) {
        key.settled(error)
        throw error
      }
      // The page for writing looks for the draft in the list.
      await invalidate(affectedByAgreement)
      await navigate({
        to: '/p/$programme/$role/mentorships/$mentorship/agreement/write',
        params: { ...place },
      })
    })
  return { start, isPending: mutation.isPending, problem }
}

const pathOf = ({ mentorship_id: mentorship, number }: Agreement) => ({ path: { mentorship, number } })

export function useWithdraw(version: Agreement) {
  const { t } = useLingui()
  const { problem, run } = useAction()
  const mutation = $api.useMutation('post', `${agreementPath}/withdrawal`)
  const withdraw = () =>
    run(async () => {
      await mutation.mutateAsync({ params: pathOf(version) })
      toast(version.status === 'draft' ? t`The draft is discarded.` : t`You have withdrawn the proposal.`)
    })
  return { withdraw, isPending: mutation.isPending, problem }
}

export function useApprove(version: Agreement) {
  const { t } = useLingui()
  const { problem, run } = useAction()
  const mutation = $api.useMutation('post', `${agreementPath}/approval`)
  const approve = () =>
    run(async () => {
      await mutation.mutateAsync({ params: pathOf(version), body: { hash: version.hash ?? '' } })
      toast(t`The agreement is in force.`, { tone: 'good' })
    })
  return { approve, isPending: mutation.isPending, problem }
}

export interface Comment {
  section: Section
  text: string
}

export function useSendBack(version: Agreement, name: string, onSent: () => void) {
  const { t } = useLingui()
  const { problem, run } = useAction()
  const mutation = $api.useMutation('post', `${agreementPath}/change-request`)
  const sendBack = (comments: Comment[]) =>
    run(async () => {
      await mutation.mutateAsync({ params: pathOf(version), body: { comments } })
      onSent()
      toast(t`We have sent your comments to ${name}.`)
    })
  return { sendBack, isPending: mutation.isPending, problem }
}
