import { Trans, useLingui } from '@lingui/react/macro'
import { searchResult, usePagedQuery, type Schemas } from '@/api'
import { membersQuery } from '@/api/queries/administration'
import { useMembershipLabel } from '@/shared/membership'
import { distinctNames } from '@/shared/people'
import { useDebouncedSearch } from '@/lib'
import { Chip, ChipRow, EmptyState, Page, DataTable, SearchField, TextLink } from '@/ui'
import styles from './administration.module.css'
import { PagedList } from './PagedList'
import type { MemberSearch } from './search-params'

type Member = Schemas['AdministeredMember']
type Props = { search: MemberSearch; onSearch: (text: string) => void }

export function MembersPage({ search, onSearch }: Props) {
  const { t } = useLingui()
  const members = usePagedQuery(membersQuery(search))
  const field = useDebouncedSearch(search.q ?? '', onSearch)
  const title = t`No matching members`
  return (
    <Page title={t`Members`} lead={<Trans>Everybody who has ever signed in. We log each search.</Trans>}>
      <SearchField label={t`Name, address or membership number`} {...field} found={searchResult(members)} />
      <PagedList query={members} empty={<EmptyState title={title} />}>
        {(items) => <MemberRows items={items} />}
      </PagedList>
    </Page>
  )
}

function MemberRows({ items }: { items: Member[] }) {
  const { t } = useLingui()
  const wordOf = useMembershipLabel()
  const nameOf = distinctNames(
    items,
    (row) => row.display_name ?? row.email,
    (row) => row.email,
  )
  return (
    <DataTable
      caption={t`Members`}
      rows={items}
      rowKey={(row) => row.id}
      columns={[
        { key: 'member', title: t`Member`, cell: (row) => <Named member={row} /> },
        { key: 'status', title: t`Membership`, cell: (row) => wordOf(row.membership.status) },
        { key: 'roles', title: t`Roles`, cell: (row) => <Roles member={row} /> },
        {
          key: 'sessions',
          title: t`Devices`,
          isActions: true,
          cell: (row) => <Sessions member={row} name={nameOf(row)} />,
        },
      ]}
    />
  )
}

function Named({ member }: { member: Member }) {
  const { t } = useLingui()
  return (
    <span className={styles.lines}>
      <strong>
        <bdi>{member.display_name ?? t`No name yet`}</bdi>
      </strong>
      <small>{member.email}</small>
      {member.membership.number !== null && <small>{member.membership.number}</small>}
    </span>
  )
}

function Roles({ member }: { member: Member }) {
  if (!member.administrator && member.coordinates.length === 0) return <>–</>
  return (
    <ChipRow>
      {member.administrator && (
        <Chip tone="on">
          <Trans>Administrator</Trans>
        </Chip>
      )}
      {member.coordinates.map((slug) => (
        <Chip key={slug}>
          <Trans>Coordinates {slug}</Trans>
        </Chip>
      ))}
    </ChipRow>
  )
}

function Sessions({ member, name }: { member: Member; name: string }) {
  return (
    <TextLink to="/administration/members/$member" params={{ member: member.id }}>
      <Trans>Devices of {name}</Trans>
    </TextLink>
  )
}
