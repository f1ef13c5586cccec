import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { $api, type Problem, type Role, type Schemas, useProgramme } from '@/api'
import { Button, ConfirmDialog, DateTime, NextStep, ProblemBanner, toast } from '@/ui'
import { AskQuestion } from './AskQuestion'
import { useInvalidateRequests, useRequestProblem } from './useRequests'
import { DeclineRequest } from './DeclineRequest'
import { Obstacle, ObstacleLink } from './Obstacle'
import styles from './requests.module.css'
import { type MentorshipRequest, waitsForSender } from './model'

interface Props {
  request: MentorshipRequest
  programme: string
  /** The receiver's role. */
  role: Role
  enrolment: Schemas['Enrolment']
  onProblem: (problem: Problem) => void
}

/** The receiver's answer to a request. */
export function AnswerRequest(props: Props) {
  const { t } = useLingui()
  const { request, role, enrolment, onProblem } = props
  const name = request.other.display_name
  return (
    <NextStep
      eyebrow={t`Your next step`}
      title={role === 'mentor' ? t`Will you be ${name}’s mentor?` : t`Do you want ${name} as your mentor?`}
      actions={
        <>
          {request.obstacle === null ? <Accept {...props} /> : <ObstacleLink {...props} />}
          <DeclineRequest request={request} role={role} onProblem={onProblem} />
          {request.question === null && <AskQuestion request={request} onProblem={onProblem} />}
        </>
      }
    >
      {request.obstacle === null ? (
        <AnswerBy request={request} role={role} enrolment={enrolment} />
      ) : (
        <p>
          <Obstacle request={request} role={role} />
        </p>
      )}
      {waitsForSender(request) && (
        <p>
          <Trans>You have asked {name} a question. You can decide now or wait for the answer.</Trans>
        </p>
      )}
    </NextStep>
  )
}

function AnswerBy({ request, role, enrolment }: Pick<Props, 'request' | 'role' | 'enrolment'>) {
  const until = <DateTime value={request.expires_at} />
  return (
    <p>
      <Trans>Please answer by {until}. A “no” helps too: they can then ask somebody else.</Trans>{' '}
      {role === 'mentor' && (
        <Plural
          value={enrolment.can_take}
          _0="You have no places available."
          one="You can take one more mentee."
          _2="You can take two more mentees."
          other="You can take # more mentees."
        />
      )}
    </p>
  )
}

function Accept({ request, programme, role, enrolment, onProblem }: Props) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { accept, isPending, problem } = useAccept({ request, programme, role, onProblem })
  const name = request.other.display_name
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <Trans>Accept</Trans>
      </Button>
      <ConfirmDialog
        title={role === 'mentor' ? t`Become ${name}’s mentor?` : t`Accept ${name} as your mentor?`}
        confirmLabel={t`Accept`}
        isOpen={isOpen}
        onOpenChange={setOpen}
        isPending={isPending}
        onConfirm={accept}
      >
        <AcceptanceTerms programme={programme} role={role} name={name} left={enrolment.can_take - 1} />
        <ProblemBanner title={t`We could not send your answer`} problem={problem} />
      </ConfirmDialog>
    </>
  )
}

function useAccept({ request, programme, role, onProblem }: Omit<Props, 'enrolment'>) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const refresh = useInvalidateRequests()
  const [key] = useState(() => crypto.randomUUID())
  const { problem, failed, forget } = useRequestProblem(onProblem)
  const { mutateAsync, isPending } = $api.useMutation('post', '/api/v1/requests/{request}/acceptance')
  const name = request.other.display_name
  const accept = async () => {
    forget()
    try {
      const mentorship = await mutateAsync({
        params: { path: { request: request.id }, header: { 'Idempotency-Key': key } },
      })
      toast(role === 'mentor' ? t`You are ${name}’s mentor now.` : t`${name} is your mentor now.`, {
        tone: 'good',
      })
      await navigate({
        to: '/p/$programme/$role/mentorships/$mentorship',
        params: { programme, role, mentorship: mentorship.id },
      })
    } catch (error) {
      failed(error)
    }
    await refresh()
  }
  return { accept, isPending, problem }
}

interface AcceptanceTermsProps {
  programme: string
  role: Role
  name: string
  /** The number of free places after accepting. */
  left: number
}

function AcceptanceTerms({ programme, role, name, left }: AcceptanceTermsProps) {
  const { data } = useProgramme(programme)
  const policy = data?.policy
  return (
    <div className={styles.said}>
      <p>
        {policy?.agreement_required ? (
          <Trans>
            You meet first, then agree in writing on how you work together. The mentorship then begins.
          </Trans>
        ) : (
          <Trans>The mentorship begins immediately. We will tell {name}.</Trans>
        )}{' '}
        <FirstContact
          days={policy?.first_contact.within_days ?? 14}
          isMine={(policy?.first_contact.by ?? 'mentee') === role}
        />
      </p>
      <PlacesAfterwards role={role} left={left} />
      <p>
        <Trans>Either of you can end it at any time, without giving a reason.</Trans>
      </p>
    </div>
  )
}

function FirstContact({ days, isMine }: { days: number; isMine: boolean }) {
  return isMine ? (
    <Plural value={days} one="Please contact them within # day." other="Please contact them within # days." />
  ) : (
    <Plural
      value={days}
      one="They should contact you within # day."
      other="They should contact you within # days."
    />
  )
}

function PlacesAfterwards({ role, left }: Pick<AcceptanceTermsProps, 'role' | 'left'>) {
  if (role === 'mentor') {
    return left < 0 ? null : (
      <p>
        <Plural
          value={left}
          _0="You then have no places available, and new mentees cannot find you until a mentorship ends."
          one="You can then take one more mentee."
          _2="You can then take two more mentees."
          other="You can then take # more mentees."
        />
      </p>
    )
  }
  return left === 0 ? (
    <p>
      <Trans>
        You then have as many mentors as the programme allows. We withdraw your other open requests.
      </Trans>
    </p>
  ) : null
}
