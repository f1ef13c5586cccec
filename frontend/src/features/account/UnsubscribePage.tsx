import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { $api, asProblem, type Schemas, signInHref, useSession } from '@/api'
import { subscriptionQuery } from '@/api/queries/account'
import { useFocusOnChange } from '@/lib/focus'
import { Actions, Button, Card, CardSkeleton, EmptyState, ErrorState, LinkButton, Page } from '@/ui'
import styles from './account.module.css'
import { kindLabel } from './labels'

/** The page behind the unsubscribe link of every e-mail. It needs no session, and opening it changes nothing. */
export function UnsubscribePage({ token }: { token: string }) {
  const { t } = useLingui()
  const subscription = useSubscription(token)
  const { data, error, refetch } = subscription.found
  return (
    <Page wide={false} title={t`E-mail settings`}>
      {!data && !error && <CardSkeleton />}
      {error &&
        (asProblem(error).code === 'not_found' ? (
          <InvalidLink />
        ) : (
          <ErrorState problem={error} onRetry={() => void refetch()} />
        ))}
      {subscription.error && <ErrorState problem={subscription.error} />}
      {data && <Choice subscription={subscription} kind={data.kind} isSent={data.mail} />}
    </Page>
  )
}

interface ChoiceProps {
  subscription: ReturnType<typeof useSubscription>
  kind: Parameters<typeof kindLabel>[0]
  isSent: boolean
}

function Choice({ subscription, kind, isSent }: ChoiceProps) {
  const { i18n } = useLingui()
  const name = kindLabel(kind, i18n)
  const card = useFocusOnChange(String(isSent))
  const { end, restore, isPending } = subscription
  return (
    <div ref={card} tabIndex={-1} className={styles.card}>
      <Card>
        <div className={styles.list}>
          <p className={styles.kind}>{name}</p>
          <p>
            {isSent ? (
              <Trans>
                We e-mail you when this happens. If you unsubscribe, your notifications in the app and all
                other e-mails stay the same.
              </Trans>
            ) : (
              <Trans>
                We no longer e-mail you when this happens. Your notifications in the app and all other e-mails
                stay the same.
              </Trans>
            )}
          </p>
          <Actions>
            {isSent ? (
              <Button isPending={isPending} onPress={end}>
                <Trans>Unsubscribe</Trans>
              </Button>
            ) : (
              <Button variant="quiet" isPending={isPending} onPress={restore}>
                <Trans>Subscribe again</Trans>
              </Button>
            )}
            {!isSent && <AllPreferences />}
          </Actions>
        </div>
      </Card>
    </div>
  )
}

const preferencesPath = '/account/notifications'

function AllPreferences() {
  const { data: session } = useSession()
  const text = <Trans>Notification settings</Trans>
  return session?.member ? (
    <LinkButton variant="plain" to={preferencesPath}>
      {text}
    </LinkButton>
  ) : (
    <LinkButton variant="plain" href={signInHref(preferencesPath)}>
      {text}
    </LinkButton>
  )
}

function InvalidLink() {
  const { t } = useLingui()
  return (
    <EmptyState title={t`This link does not work`} action={<AllPreferences />}>
      <Trans>
        It may be incomplete. Copy the whole link from the e-mail, or change your e-mails in the notification
        settings.
      </Trans>
    </EmptyState>
  )
}

const path = '/api/v1/unsubscribe/{subscription}'

/** The subscription of an e-mail's link. Anyone with the link can unsubscribe and subscribe again. */
function useSubscription(subscription: string) {
  const queryClient = useQueryClient()
  const options = subscriptionQuery(subscription)
  const found = useQuery(options)
  const storeAnswer = {
    onSuccess: (answer: Schemas['Subscription']) => queryClient.setQueryData(options.queryKey, answer),
  }
  const ending = $api.useMutation('post', path, storeAnswer)
  const restoring = $api.useMutation('delete', path, storeAnswer)
  const variables = { params: { path: { subscription } } }
  return {
    found,
    isPending: ending.isPending || restoring.isPending,
    error: ending.error ?? restoring.error,
    end: () => ending.mutate(variables),
    restore: () => restoring.mutate(variables),
  }
}
