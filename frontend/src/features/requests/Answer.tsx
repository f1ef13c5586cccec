import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { $api, asProblem, type Problem, type Schemas, useProgramme } from '@/api'
import { type Side } from '@/lib/people'
import { Button, ConfirmDialog, DateTime, NextStep, toast } from '@/ui'
import { AskAbout } from './AskAbout'
import { useRefresh } from './changes'
import { Decline } from './Decline'
import { Obstacle, ObstacleWay } from './Obstacle'
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
export function Answer(props: Props) {
  const { t } = useLingui()
  const { request, side, enrolment, onProblem } = props
  const name = request.other.display_name
  return (
    <NextStep
      eyebrow={t`Your next step`}
      title={side === 'mentor' ? t`Will you be ${name}’s mentor?` : t`Will you have ${name} as your mentor?`}
      actions={
        <>
          {request.obstacle === null ? <Accept {...props} /> : <ObstacleWay {...props} />}
          <Decline request={request} side={side} onProblem={onProblem} />
          {request.question === null && <AskAbout request={request} onProblem={onProblem} />}
        </>
      }
    >
      {request.obstacle === null ? (
        <PleaseAnswer request={request} side={side} enrolment={enrolment} />
      ) : (
        <p>
          <Obstacle request={request} side={side} />
        </p>
      )}
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

function PleaseAnswer({ request, side, enrolment }: Pick<Props, 'request' | 'side' | 'enrolment'>) {
  const until = <DateTime value={request.expires_at} />
  return (
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
  )
}

function Accept({ request, programme, side, enrolment, onProblem }: Props) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { accept, isPending } = useAccept({ request, programme, side, onProblem })
  const name = request.other.display_name
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
        isPending={isPending}
        onConfirm={accept}
      >
        <WhatItMeans programme={programme} side={side} name={name} left={enrolment.can_take - 1} />
      </ConfirmDialog>
    </>
  )
}

function useAccept({ request, programme, side, onProblem }: Omit<Props, 'enrolment'>) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const refresh = useRefresh()
  const [key] = useState(() => crypto.randomUUID())
  const { mutateAsync, isPending } = $api.useMutation('post', '/api/v1/requests/{request}/acceptance')
  const name = request.other.display_name
  const accept = async () => {
    try {
      const mentorship = await mutateAsync({
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
  return { accept, isPending }
}

interface MeansProps {
  programme: string
  side: Side
  name: string
  /** Places that are free afterwards. */
  left: number
}

function WhatItMeans({ programme, side, name, left }: MeansProps) {
  const { data } = useProgramme(programme)
  const policy = data?.policy
  return (
    <div className={styles.said}>
      <p>
        {policy?.agreement_required ? (
          <Trans>
            You meet first, then agree in writing on how you work together; with that the mentorship begins.
          </Trans>
        ) : (
          <Trans>The mentorship begins at once, and {name} is told.</Trans>
        )}{' '}
        <FirstContact
          days={policy?.first_contact.within_days ?? 14}
          isMine={(policy?.first_contact.by ?? 'mentee') === side}
        />
      </p>
      <RoomAfterwards side={side} left={left} />
      <p>
        <Trans>Either of you can end it at any time, without giving a reason.</Trans>
      </p>
    </div>
  )
}

function FirstContact({ days, isMine }: { days: number; isMine: boolean }) {
  return isMine ? (
    <Plural
      value={days}
      one="You get in touch with them within # day."
      other="You get in touch with them within # days."
    />
  ) : (
    <Plural
      value={days}
      one="They get in touch with you within # day."
      other="They get in touch with you within # days."
    />
  )
}

function RoomAfterwards({ side, left }: Pick<MeansProps, 'side' | 'left'>) {
  if (side === 'mentor') {
    return left < 0 ? null : (
      <p>
        <Plural
          value={left}
          _0="After that you have no more room, and you are not listed until a mentorship ends."
          one="After that you can take one more mentee."
          _2="After that you can take two more mentees."
          other="After that you can take # more mentees."
        />
      </p>
    )
  }
  return left === 0 ? (
    <p>
      <Trans>
        After that you have as many mentors as the programme allows; what else is open is withdrawn.
      </Trans>
    </p>
  ) : null
}
