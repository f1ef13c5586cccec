import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import {
  Actions,
  Button,
  Card,
  ConfirmDialog,
  DateTime,
  Disclosure,
  Page,
  ProblemBanner,
  QueryView,
  TextField,
  toast,
} from '@/ui'
import styles from './account.module.css'
import { type Feed, useCalendarFeed } from './useCalendarFeed'

/** The private address at which a calendar program reads the member's meetings. */
export function CalendarPage() {
  const { t } = useLingui()
  const calendar = useCalendarFeed()
  return (
    <Page
      wide={false}
      title={t`Calendar`}
      lead={
        <Trans>
          Show your confirmed meetings in your own calendar. It follows when a meeting is moved or cancelled.
        </Trans>
      }
    >
      <QueryView query={calendar.feed}>
        {({ url, created_at: since }) =>
          url === null || since === null ? (
            <WithoutAddress calendar={calendar} />
          ) : (
            <Address url={url} since={since} calendar={calendar} />
          )
        }
      </QueryView>
    </Page>
  )
}

interface CalendarProps {
  calendar: ReturnType<typeof useCalendarFeed>
}

function WithoutAddress({ calendar }: CalendarProps) {
  const { t } = useLingui()
  return (
    <Card className={styles.list}>
      <p>
        <Trans>
          You get a private address that you add to your calendar once. Only you see it here, and you can
          replace or remove it at any time.
        </Trans>
      </p>
      <Actions>
        <Button isPending={calendar.isRenewing} onPress={() => calendar.renew()}>
          <Trans>Create my address</Trans>
        </Button>
      </Actions>
      <ProblemBanner title={t`The address was not created`} problem={calendar.renewProblem} />
    </Card>
  )
}

interface AddressProps extends CalendarProps {
  url: NonNullable<Feed['url']>
  since: NonNullable<Feed['created_at']>
}

function Address({ url, since, calendar }: AddressProps) {
  const { t } = useLingui()
  const copy = useCopy(url)
  return (
    <>
      <Card className={styles.list}>
        <TextField
          label={t`Your private address`}
          description={t`Whoever has this address can see your meetings, so keep it to yourself.`}
          type="url"
          value={url}
          onChange={() => undefined}
          isReadOnly
        />
        <Actions>
          <Button onPress={() => void copy()}>
            <Trans>Copy address</Trans>
          </Button>
          <Replace calendar={calendar} />
          <Remove calendar={calendar} />
        </Actions>
        <p className={styles.soft}>
          <Trans>
            Created <DateTime value={since} />
          </Trans>
        </p>
      </Card>
      <Instructions />
    </>
  )
}

function Instructions() {
  return (
    <Disclosure title={<Trans>How to add it to your calendar</Trans>}>
      <div className={styles.list}>
        <p>
          <Trans>Google Calendar: next to “Other calendars”, choose “From URL” and paste the address.</Trans>
        </p>
        <p>
          <Trans>Outlook: choose “Add calendar”, then “Subscribe from web”, and paste the address.</Trans>
        </p>
        <p>
          <Trans>Apple Calendar: choose “New Calendar Subscription” and paste the address.</Trans>
        </p>
        <p className={styles.soft}>
          <Trans>Some calendars look for changes only once or twice a day.</Trans>
        </p>
      </div>
    </Disclosure>
  )
}

function Replace({ calendar }: CalendarProps) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    toast(t`You have a new address`, { tone: 'good' })
  }
  return (
    <ConfirmDialog
      title={t`Replace the address?`}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant="quiet">
          <Trans>Replace</Trans>
        </Button>
      }
      confirmLabel={t`Replace`}
      isPending={calendar.isRenewing}
      onConfirm={() => calendar.renew(close)}
    >
      <p>
        <Trans>The old address stops working at once. Add the new one to your calendar afterwards.</Trans>
      </p>
      <ProblemBanner title={t`The address was not replaced`} problem={calendar.renewProblem} />
    </ConfirmDialog>
  )
}

function Remove({ calendar }: CalendarProps) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    toast(t`The address no longer works`, { tone: 'good' })
  }
  return (
    <ConfirmDialog
      title={t`Remove the address?`}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant="plain">
          <Trans>Remove</Trans>
        </Button>
      }
      confirmLabel={t`Remove`}
      isDanger
      isPending={calendar.isRemoving}
      onConfirm={() => calendar.remove(close)}
    >
      <p>
        <Trans>
          It stops working at once, and your calendar no longer follows your meetings. You can create a new
          address at any time.
        </Trans>
      </p>
      <ProblemBanner title={t`The address was not removed`} problem={calendar.removeProblem} />
    </ConfirmDialog>
  )
}

/** A browser may refuse; the address can then be copied from the field. */
function useCopy(text: string) {
  const { t } = useLingui()
  return async () => {
    try {
      await navigator.clipboard.writeText(text)
      toast(t`Address copied`, { tone: 'good' })
    } catch {
      toast(t`Your browser did not allow this. Copy the address from the field.`, { tone: 'error' })
    }
  }
}
