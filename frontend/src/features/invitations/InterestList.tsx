import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type Schemas, showMoreProps } from '@/api'
import { useFocusOnMore } from '@/lib/focus'
import { distinctNames, useTermLabels } from '@/shared/people'
import {
  Button,
  Card,
  CardSkeletons,
  Chip,
  ChipRow,
  DataTable,
  DateTime,
  EmptyState,
  ErrorState,
  ProblemBanner,
  ShowMore,
  VisuallyHidden,
} from '@/ui'
import styles from './invitations.module.css'
import { formatAddress } from './pasted-addresses'
import { type Interest, useInterests, useInviteOne } from './useInvitations'

/** Members who would like to be mentors, and the areas that lack mentors. */
export function InterestList({ programme }: { programme: string }) {
  const interests = useInterests(programme)
  const { items, lacking } = interests
  const { list, expectMore } = useFocusOnMore<HTMLElement>(items?.length ?? 0)
  if (interests.error && !items) {
    return <ErrorState problem={interests.error} onRetry={() => void interests.refetch()} />
  }
  if (!items || !lacking) {
    return (
      <div className={styles.stack}>
        <CardSkeletons count={2} />
      </div>
    )
  }
  return (
    <div className={styles.stack}>
      <LackingAreas programme={programme} areas={lacking} />
      <section ref={list} className={styles.list} aria-labelledby="interested">
        <h2 id="interested" className={styles.title}>
          <Trans>Interested members</Trans>
        </h2>
        {items.length === 0 ? <NoInterests /> : <InterestTable programme={programme} items={items} />}
        <ShowMore {...showMoreProps(interests, expectMore)} />
      </section>
    </div>
  )
}

function NoInterests() {
  const { t } = useLingui()
  return (
    <EmptyState title={t`No interested members yet`}>
      <Trans>
        Members without an invitation can say on the mentor registration page that they are interested.
      </Trans>
    </EmptyState>
  )
}

interface LackingProps {
  programme: string
  areas: Schemas['LackingArea'][]
}

function LackingAreas({ programme, areas }: LackingProps) {
  const names = useTermLabels(programme)
  return (
    <Card as="section" className={styles.form} aria-labelledby="lacking">
      <h2 id="lacking" className={styles.title}>
        <Trans>Areas that lack mentors</Trans>
      </h2>
      {areas.length === 0 ? (
        <p className={styles.soft}>
          <Trans>None. Every area has enough mentors.</Trans>
        </p>
      ) : (
        <>
          <p className={styles.soft}>
            <Trans>No mentor offers these areas, or more mentees look for them than mentors can take.</Trans>
          </p>
          <ul className={styles.areas}>
            {areas.map(({ slug, mentors, mentees }) => (
              <li key={slug}>
                <span>{names.expertise(slug)}</span>
                <small>
                  <Plural value={mentees} _0="no mentee" one="# mentee" other="# mentees" />
                  {' · '}
                  <Plural value={mentors} _0="no mentor" one="# mentor" other="# mentors" />
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

interface Props {
  programme: string
  items: Interest[]
}

function InterestTable({ programme, items }: Props) {
  const { t } = useLingui()
  const { inviteOne, sending, error } = useInviteOne(programme)
  const ask = ({ display_name: name, email }: Interest) =>
    inviteOne(name, email, t`An invitation to ${name} is on its way`)
  const nameOf = distinctNames(
    items,
    (row) => row.display_name,
    (row) => row.email,
  )
  return (
    <>
      <ProblemBanner title={t`Nothing was sent`} problem={error} />
      <DataTable
        caption={t`Interested members`}
        rows={items}
        rowKey={(row) => row.id}
        columns={[
          { key: 'person', title: t`Person`, cell: (row) => <Person row={row} /> },
          {
            key: 'areas',
            title: t`Could help with`,
            cell: (row) => <Areas programme={programme} row={row} />,
          },
          {
            key: 'invite',
            title: t`Invitation`,
            isActions: true,
            cell: (row) => (
              <Invite
                row={row}
                name={nameOf(row)}
                isPending={sending === formatAddress(row.display_name, row.email)}
                onInvite={() => ask(row)}
              />
            ),
          },
        ]}
      />
    </>
  )
}

function Person({ row }: { row: Interest }) {
  return (
    <span className={styles.person}>
      <bdi>{row.display_name}</bdi>
      <span className={styles.mail}>{row.email}</span>
      <small>
        <Trans>
          Since <DateTime value={row.created_at} format="date" />
        </Trans>
      </small>
    </span>
  )
}

function Areas({ programme, row }: { programme: string; row: Interest }) {
  const names = useTermLabels(programme)
  return (
    <div className={styles.said}>
      <ChipRow>
        {row.expertise.map((slug) =>
          row.covers.includes(slug) ? (
            <Chip key={slug} tone="on">
              {names.expertise(slug)}
              <VisuallyHidden>
                {' '}
                <Trans>(lacks mentors)</Trans>
              </VisuallyHidden>
            </Chip>
          ) : (
            <Chip key={slug}>{names.expertise(slug)}</Chip>
          ),
        )}
      </ChipRow>
      {row.message !== '' && (
        <p className={styles.message} dir="auto">
          {row.message}
        </p>
      )}
    </div>
  )
}

interface InviteProps {
  row: Interest
  /** The person's name, with a detail that distinguishes people of the same name. */
  name: string
  isPending: boolean
  onInvite: () => void
}

function Invite({ row, name, isPending, onInvite }: InviteProps) {
  const { t } = useLingui()
  if (row.invited) {
    return (
      <Chip tone="good">
        <Trans>Invited</Trans>
      </Chip>
    )
  }
  return (
    <div className={styles.actions}>
      <Button isPending={isPending} onPress={onInvite} aria-label={t`Invite ${name}`}>
        <Trans>Invite</Trans>
      </Button>
    </div>
  )
}
