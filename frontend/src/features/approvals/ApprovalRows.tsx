import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { asProblem, useProblemText } from '@/api'
import { countryName, useLocale } from '@/lib'
import { Banner, Checkbox, Chip, DateTime, Rows, VisuallyHidden } from '@/ui'
import styles from './approvals.module.css'
import { Decide, DecideSeveral } from './Decide'
import { Exchange } from './Exchange'
import { Membership } from './Membership'
import { RefusedList } from './RefusedList'
import type { Approval } from './useApprovals'
import type { Decisions, Refused } from './useDecisions'

type Props = { programme: string; items: Approval[]; decisions: Decisions }

/** As many as one call decides. */
const most = 50

export function ApprovalRows({ programme, items, decisions }: Props) {
  const { t } = useLingui()
  const [ticked, setTicked] = useState<string[]>([])
  const [refused, setRefused] = useState<Refused[]>([])
  const [error, setError] = useState<unknown>(null)
  const problemText = useProblemText(error === null ? null : asProblem(error))
  const free = items.filter((row) => !row.own)
  const chosen = free.filter((row) => ticked.includes(row.enrolment_id)).slice(0, most)
  const deciding = {
    programme,
    decisions,
    onRefused: (names: Refused[]) => {
      setError(null)
      setRefused(names)
    },
    onError: setError,
  }
  const tick = (row: Approval, isTicked: boolean) =>
    setTicked(
      isTicked ? [...ticked, row.enrolment_id] : ticked.filter((enrolment) => enrolment !== row.enrolment_id),
    )
  const everybody = free.slice(0, most).map((row) => row.enrolment_id)
  return (
    <>
      {problemText && (
        <Banner tone="error" title={<Trans>Nothing was decided</Trans>}>
          <p>{problemText}</p>
        </Banner>
      )}
      <RefusedList refused={refused} />
      {free.length > 1 && (
        <Checkbox
          isSelected={chosen.length > 0 && chosen.length === everybody.length}
          onChange={(all) => setTicked(all ? everybody : [])}
        >
          <Trans>Tick all that are shown</Trans>
        </Checkbox>
      )}
      {chosen.length > 0 && <DecideSeveral {...deciding} rows={chosen} onClear={() => setTicked([])} />}
      <Rows
        caption={t`Registrations`}
        rows={items}
        rowKey={(row) => row.enrolment_id}
        columns={[
          {
            key: 'person',
            title: t`Person`,
            cell: (row) => (
              <Person
                approval={row}
                isTicked={ticked.includes(row.enrolment_id)}
                onTick={(isTicked) => tick(row, isTicked)}
              />
            ),
          },
          { key: 'role', title: t`As`, cell: (row) => (row.role === 'mentee' ? t`Mentee` : t`Mentor`) },
          { key: 'membership', title: t`Membership`, cell: membership },
          { key: 'waiting', title: t`Waiting since`, cell: waitingSince },
          {
            key: 'decision',
            title: t`Decision`,
            isActions: true,
            cell: (row) => <Decide {...deciding} row={row} />,
          },
        ]}
      />
    </>
  )
}

const membership = (row: Approval) => <Membership membership={row.membership} />
const waitingSince = (row: Approval) => <WaitingSince approval={row} />

type PersonProps = { approval: Approval; isTicked: boolean; onTick: (isTicked: boolean) => void }

function Person({ approval, isTicked, onTick }: PersonProps) {
  const locale = useLocale()
  const { display_name: name, society_name: society, email, headline, country, own, questions } = approval
  const about = [headline, country && countryName(country, locale)].filter(Boolean).join(' · ')
  return (
    <div className={styles.ticking}>
      {!own && (
        <Checkbox isSelected={isTicked} onChange={onTick}>
          <VisuallyHidden>
            <Trans>Tick {name}</Trans>
          </VisuallyHidden>
        </Checkbox>
      )}
      <span className={styles.person}>
        <bdi className={styles.name}>{name}</bdi>
        {society !== null && (
          <small>
            <Trans>
              At the society: <bdi>{society}</bdi>
            </Trans>
          </small>
        )}
        <a className={styles.mail} href={`mailto:${email}`}>
          {email}
        </a>
        {about && <small>{about}</small>}
        <Exchange questions={questions} />
      </span>
    </div>
  )
}

function WaitingSince({ approval }: { approval: Approval }) {
  return (
    <span className={styles.waiting}>
      <DateTime value={approval.submitted_at} format="date" />
      {approval.overdue && (
        <Chip tone="warn">
          <Trans>Overdue</Trans>
        </Chip>
      )}
    </span>
  )
}
