import { Trans, useLingui } from '@lingui/react/macro'
import { $api, type Schemas, showMoreProps, signOut, useInvalidate, usePagedQuery } from '@/api'
import { affectedByEndedSession, sessionsQuery } from '@/api/queries/account'
import { useLocale } from '@/lib'
import { useFocusOnMore } from '@/lib/focus'
import { dateTimeText } from '@/lib/time'
import { useBrowserName } from '@/shared/membership'
import { distinctNames } from '@/shared/people'
import { Button, CardSkeleton, Chip, DataTable, DateTime, ErrorState, Page, ShowMore, toast } from '@/ui'
import styles from './account.module.css'

/** The member's sessions, each of which can be ended. */
export function SessionsPage() {
  const { t } = useLingui()
  const browsers = useSessions()
  const { items } = browsers
  const { list, expectMore } = useFocusOnMore<HTMLDivElement>(items?.length ?? 0)
  // The row with the focused button is gone, so the list gets the focus.
  const ending = useEndSession(() => list.current?.focus())
  return (
    <Page
      title={t`Devices`}
      lead={
        <Trans>
          You are signed in on these devices. If you do not recognise one, sign it out and change your
          password at the society.
        </Trans>
      }
    >
      {browsers.error && <ErrorState problem={browsers.error} onRetry={() => void browsers.refetch()} />}
      {ending.error && <ErrorState problem={ending.error} />}
      {!items && !browsers.error && <CardSkeleton />}
      {items && (
        <div ref={list} tabIndex={-1} className={styles.list}>
          <BrowserRows items={items} ending={ending} />
          <ShowMore {...showMoreProps(browsers, expectMore)} />
        </div>
      )}
    </Page>
  )
}

type Ending = ReturnType<typeof useEndSession>

function BrowserRows({ items, ending }: { items: Browser[]; ending: Ending }) {
  const { t } = useLingui()
  const nameOf = useBrowserName()
  const locale = useLocale()
  const labelOf = distinctNames(items, nameOf, (row) => dateTimeText(row.created_at, locale))
  return (
    <DataTable
      caption={t`Your devices`}
      rows={items}
      rowKey={(row) => row.id}
      columns={[
        { key: 'browser', title: t`Browser`, cell: (row) => <Name browser={row} name={nameOf(row)} /> },
        { key: 'since', title: t`Signed in`, cell: (row) => <DateTime value={row.created_at} /> },
        {
          key: 'seen',
          title: t`Last used`,
          cell: (row) => <DateTime value={row.last_seen_at} format="relative" />,
        },
        {
          key: 'end',
          title: t`Sign out`,
          isActions: true,
          cell: (row) => <End browser={row} name={nameOf(row)} label={labelOf(row)} ending={ending} />,
        },
      ]}
    />
  )
}

function Name({ browser, name }: { browser: Browser; name: string }) {
  const from = browser.address_hint
  return (
    <span className={styles.name}>
      <strong>{name}</strong>
      {browser.current && (
        <Chip tone="good">
          <Trans>This device</Trans>
        </Chip>
      )}
      {from !== null && (
        <small>
          <Trans>from {from}…</Trans>
        </small>
      )}
    </span>
  )
}

interface EndProps {
  browser: Browser
  name: string
  /** The name, with a detail that distinguishes devices of the same name. */
  label: string
  ending: Ending
}

function End({ browser, name, label, ending }: EndProps) {
  const { t } = useLingui()
  return (
    <Button
      variant="quiet"
      isPending={ending.pending === browser.id}
      onPress={() => ending.end(browser, name)}
      aria-label={browser.current ? t`Sign out here` : t`Sign out: ${label}`}
    >
      <Trans>Sign out</Trans>
    </Button>
  )
}

type Browser = Schemas['SessionBrowser']

const useSessions = () => usePagedQuery(sessionsQuery)

/** Ends another session. For the session of this browser, signs out. */
function useEndSession(onEnded: () => void) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const ending = $api.useMutation('delete', '/api/v1/session/browsers/{session}', {
    onSettled: () => invalidate(affectedByEndedSession),
  })
  const end = (browser: Browser, name: string) => {
    if (browser.current) return void signOut()
    ending.mutate(
      { params: { path: { session: browser.id } } },
      {
        onSuccess: () => {
          toast(t`Signed out: ${name}`, { tone: 'good' })
          onEnded()
        },
      },
    )
  }
  const pending = ending.isPending ? ending.variables.params.path.session : null
  return { end, pending, error: ending.error }
}
