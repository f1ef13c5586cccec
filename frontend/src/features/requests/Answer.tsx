import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { $api, asProblem, type Problem, type Schemas } from '@/api'
import { type Side, useProgramme } from '@/lib/people'
import { Button, ConfirmDialog, DateTime, NextStep, toast } from '@/ui'
import { AskAbout } from './AskAbout'
import { useRefresh } from './changes'
import { Decline } from './Decline'
import type { MentorshipRequest } from './openRequests'
import styles from './requests.module.css'
import { waitsForSender } from './state'

interface Props {
  request: MentorshipRequest
  programme: string
  /** The role of whoever was asked. */
  side: Side
  enrolment: Schemas['Enrolment']
  onProblem: (problem: Problem) => void
}

/** The answer of whoever was asked. */
export function Answer({ request, programme, side, enrolment, onProblem }: Props) {
  const { t } = useLingui()
  const name = request.other.display_name
  const until = <DateTime value={request.expires_at} format="date" />
  return (
    <NextStep
      eyebrow={t`Your next step`}
      title={side === 'mentor' ? t`Will you be ${name}’s mentor?` : t`Will you have ${name} as your mentor?`}
      actions={
        <>
          <Accept
            request={request}
            programme={programme}
            side={side}
            enrolment={enrolment}
            onProblem={onProblem}
          />
          <Decline request={request} side={side} onProblem={onProblem} />
          {request.question === null && <AskAbout request={request} onProblem={onProblem} />}
        </>
      }
    >
      <p>
        <Trans>Please answer by {until}. A clear no helps as well: it lets them ask somebody else.</Trans>{' '}
        {side === 'mentor' && (
          <Plural
            value={enrolment.can_take}
            _0="You have no room for another mentee at the moment."
            one="You can take one more mentee."
            _2="You can take two more mentees."
            other="You can take # more mentees."
          />
        )}
      </p>
      {waitsForSender(request) && (
        <p>
          <Trans>
            You have asked {name} for more. You can decide at any time, with or without an answer.
          </Trans>
        </p>
      )}
    </NextStep>
  )
}

function Accept({ request, programme, side, enrolment, onProblem }: Props) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const refresh = useRefresh()
  const [key] = useState(() => crypto.randomUUID())
  const [isOpen, setOpen] = useState(false)
  const accept = $api.useMutation('post', '/api/v1/requests/{request}/acceptance')
  const name = request.other.display_name

  const confirm = async () => {
    try {
      const mentorship = await accept.mutateAsync({
        params: { path: { request: request.id }, header: { 'Idempotency-Key': key } },
      })
      toast(side === 'mentor' ? t`You are ${name}’s mentor now.` : t`${name} is your mentor now.`, {
        tone: 'good',
      })
      await navigate({
        to: '/p/$programme/$role/mentorships/$mentorship',
        params: { programme, role: side, mentorship: mentorship.id },
      })
    } catch (error) {
      onProblem(asProblem(error))
    }
    await refresh()
  }

  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <Trans>Accept</Trans>
      </Button>
      <ConfirmDialog
        title={side === 'mentor' ? t`Become ${name}’s mentor?` : t`Have ${name} as your mentor?`}
        confirmLabel={t`Accept`}
        isOpen={isOpen}
        onOpenChange={setOpen}
        isPending={accept.isPending}
        onConfirm={confirm}
      >
        <WhatItMeans programme={programme} side={side} name={name} left={enrolment.can_take - 1} />
      </ConfirmDialog>
    </>
  )
}

interface MeansProps {
  programme: string
  side: Side
  name: string
  left: number
}

function WhatItMeans({ programme, side, name, left }: MeansProps) {
  const { data } = useProgramme(programme)
  const days = data?.policy.first_contact.within_days ?? 14
  const othersStart = (data?.policy.first_contact.by ?? 'mentee') !== side
  return (
    <div className={styles.said}>
      <p>
        {data?.policy.agreement_required ? (
          <Trans>
            You meet first, then agree in writing on how you work together; with that the mentorship begins.
          </Trans>
        ) : (
          <Trans>The mentorship begins at once, and {name} is told.</Trans>
        )}{' '}
        {othersStart ? (
          <Plural
            value={days}
            one="They get in touch with you within # day."
            other="They get in touch with you within # days."
          />
        ) : (
          <Plural
            value={days}
            one="You get in touch with them within # day."
            other="You get in touch with them within # days."
          />
        )}
      </p>
      {side === 'mentor' && left >= 0 && (
        <p>
          <Plural
            value={left}
            _0="After that you have no more room, and you are not listed until a mentorship ends."
            one="After that you can take one more mentee."
            _2="After that you can take two more mentees."
            other="After that you can take # more mentees."
          />
        </p>
      )}
      {side === 'mentee' && left === 0 && (
        <p>
          <Trans>
            After that you have as many mentors as the programme allows; what else is open is withdrawn.
          </Trans>
        </p>
      )}
      <p>
        <Trans>Either of you can end it at any time, without giving a reason.</Trans>
      </p>
    </div>
  )
}
