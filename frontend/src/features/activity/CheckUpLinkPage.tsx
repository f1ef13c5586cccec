import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { $api, asProblem, type Schemas, signInHref, useSession } from '@/api'
import { checkUpLinkQuery } from '@/api/queries/activity'
import { useFocusOnChange } from '@/lib/focus'
import {
  Actions,
  Button,
  CardSkeleton,
  DateTime,
  EmptyState,
  ErrorState,
  LinkButton,
  Page,
  ProblemBanner,
  RadioGroup,
} from '@/ui'
import styles from './activity.module.css'
import { answerLabels } from './labels'
import { AfterAnswer } from './MentorshipActivity'
import { answers, type CheckUpAnswer } from './search-params'

type CheckUpLink = Schemas['CheckUpLink']

interface Props {
  token: string
  /** The answer that was chosen in the mail. It is sent only by the button of the page. */
  preselected: CheckUpAnswer | undefined
}

/** The page behind an answer in a mail. Opening it changes nothing; it needs no session. */
export function CheckUpLinkPage({ token, preselected }: Props) {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(checkUpLinkQuery(token))
  if (data) return <Found token={token} link={data} preselected={preselected} />
  return (
    <Page wide={false} title={t`Still going well?`}>
      {!error && <CardSkeleton />}
      {error &&
        (asProblem(error).code === 'not_found' ? (
          <EmptyState title={t`This link does not work`}>
            <Trans>
              It may be incomplete. Copy the whole link from the e-mail, or sign in to see your mentorship.
            </Trans>
          </EmptyState>
        ) : (
          <ErrorState problem={error} onRetry={() => void refetch()} />
        ))}
    </Page>
  )
}

function Found({ token, link, preselected }: Props & { link: CheckUpLink }) {
  const [isChanging, setChanging] = useState(false)
  const isAsking = link.state === 'open' || (link.state === 'answered' && isChanging)
  const region = useFocusOnChange(isAsking ? 'asking' : link.state)
  return (
    <div ref={region} tabIndex={-1} className={styles.region}>
      {isAsking ? (
        <Ask
          token={token}
          link={link}
          preselected={isChanging ? (link.answer ?? undefined) : preselected}
          onAnswered={() => setChanging(false)}
        />
      ) : (
        <After link={link} onChange={() => setChanging(true)} />
      )}
    </div>
  )
}

function usePerson({ person }: CheckUpLink): string {
  const { t } = useLingui()
  return person ?? t`a former member`
}

function Ask({
  token,
  link,
  preselected,
  onAnswered,
}: Props & { link: CheckUpLink; onAnswered: () => void }) {
  const { t, i18n } = useLingui()
  const client = useQueryClient()
  const person = usePerson(link)
  const [chosen, setChosen] = useState<CheckUpAnswer>(preselected ?? 'going_well')
  const options = checkUpLinkQuery(token)
  const { mutate, isPending, error } = $api.useMutation(
    'post',
    '/api/v1/check-up-links/{check_up_link}/answer',
    {
      onSuccess: (answer) => {
        client.setQueryData(options.queryKey, answer)
        onAnswered()
      },
      onError: () => client.invalidateQueries({ queryKey: options.queryKey }),
    },
  )
  const send = () => mutate({ params: { path: { check_up_link: token } }, body: { answer: chosen } })
  return (
    <Page wide={false} eyebrow={t`Your mentorship with ${person}`} title={t`Still going well?`}>
      <p>
        <Trans>
          We have seen no activity since <DateTime value={link.quiet_since} format="date" />. That may be just
          right. How is it going?
        </Trans>
      </p>
      <RadioGroup
        label={t`Your answer`}
        value={chosen}
        onChange={(value) => setChosen(answers.find((one) => one === value) ?? chosen)}
        options={answers.map((value) => ({ value, label: i18n._(answerLabels[value]) }))}
      />
      <ProblemBanner title={t`Answer not sent`} problem={error} />
      <Button className={styles.wide} isPending={isPending} onPress={send}>
        <Trans>Send answer</Trans>
      </Button>
      <p className={styles.soft}>
        <Trans>
          The coordinators see your answer. The other person does not. You came from your e-mail, so you need
          not sign in. Please do not pass this link on.
        </Trans>
      </p>
    </Page>
  )
}

function After({ link, onChange }: { link: CheckUpLink; onChange: () => void }) {
  const { t } = useLingui()
  const person = usePerson(link)
  const { data: session } = useSession()
  const path = `/p/${link.programme.slug}/${link.role}/mentorships/${link.mentorship_id}`
  const titles = {
    open: t`Still going well?`,
    answered: t`Thank you for your answer`,
    active: t`You are in contact again`,
    ended: t`This mentorship has ended`,
  }
  return (
    <Page wide={false} eyebrow={t`Your mentorship with ${person}`} title={titles[link.state]}>
      <p>
        <State link={link} />
      </p>
      <Actions>
        <LinkButton href={session?.member ? path : signInHref(path)}>
          <Trans>Open the mentorship</Trans>
        </LinkButton>
        {link.state === 'answered' && (
          <Button variant="plain" onPress={onChange}>
            <Trans>Change answer</Trans>
          </Button>
        )}
      </Actions>
    </Page>
  )
}

function State({ link }: { link: CheckUpLink }) {
  const { i18n } = useLingui()
  if (link.state === 'active') return <Trans>There is nothing to answer. Nothing was changed.</Trans>
  if (link.state === 'ended' || !link.answer) return <Trans>You can both still read it.</Trans>
  const chosen = i18n._(answerLabels[link.answer])
  return (
    <>
      <Trans>You answered “{chosen}”.</Trans> <AfterAnswer answer={link.answer} />
    </>
  )
}
