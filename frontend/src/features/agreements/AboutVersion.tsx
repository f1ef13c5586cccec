import { Trans, useLingui } from '@lingui/react/macro'
import { type Role, useSession } from '@/api'
import type { Mentorship } from '@/features/mentorships'
import { Card, DateTime, Disclosure, Icon, TextLink } from '@/ui'
import styles from './agreements.module.css'
import { statusText } from './labels'
import { type Agreement, fingerprint, type Place, wasProposed } from './model'

interface Props {
  version: Agreement
  mentorship: Mentorship
}

/** Who approved the version, and the fingerprint of the approved text. */
export function AboutVersion({ version, mentorship }: Props) {
  const own = useSession().data?.member?.display_name ?? ''
  const nameOf = (role: Role) => (role === mentorship.role ? own : mentorship.other.display_name)
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.cardTitle}>
        <Trans>Approved by</Trans>
      </h2>
      <ul className={styles.stamps}>
        {version.approvals.map(({ role, approved_at: at }) => (
          <li key={role}>
            <strong>
              <Icon name="tick" size={14} /> <span dir="auto">{nameOf(role)}</span>
            </strong>
            <span className={styles.soft}>
              <DateTime value={at} />
            </span>
          </li>
        ))}
      </ul>
      {version.hash && (
        <div className={styles.fingerprint}>
          <p>
            <Trans>Fingerprint of the text</Trans>
          </p>
          <code className={styles.hash}>{fingerprint(version.hash)}</code>
          <Disclosure title={<Trans>What this proves</Trans>}>
            <p>
              <Trans>
                The fingerprint is computed from every word of this version. Each approval names it. If one
                word were changed later, the fingerprint would no longer fit.
              </Trans>
            </p>
          </Disclosure>
        </div>
      )}
    </Card>
  )
}

interface ListProps {
  place: Place
  mentorship: Mentorship
  versions: Agreement[]
}

/** The versions that were proposed, each with a link to the comparison with the one before. */
export function VersionList({ place, mentorship, versions }: ListProps) {
  const { i18n } = useLingui()
  const proposed = versions.filter(wasProposed)
  if (proposed.length === 0) return null
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.cardTitle}>
        <Trans>Versions</Trans>
      </h2>
      <ul className={styles.stamps}>
        {proposed.map((version, index) => (
          <li key={version.number}>
            <span>
              {version.number} · {statusText(version.status, i18n)}
            </span>
            <WrittenBy version={version} mentorship={mentorship} />
            <CompareLink place={place} version={version} before={proposed[index + 1]} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function WrittenBy({ version, mentorship }: Props) {
  const name = mentorship.other.display_name
  const at = version.proposed_at && <DateTime value={version.proposed_at} format="date" />
  return (
    <span className={styles.soft}>
      {version.written_by === mentorship.role ? (
        <Trans>proposed by you on {at}</Trans>
      ) : (
        <Trans>
          proposed by {name} on {at}
        </Trans>
      )}
    </span>
  )
}

function CompareLink({
  place,
  version,
  before,
}: {
  place: Place
  version: Agreement
  before: Agreement | undefined
}) {
  if (!before) return null
  const [from, to] = [before.number, version.number]
  return (
    <TextLink
      to="/p/$programme/$role/mentorships/$mentorship/agreement/compare"
      params={{ ...place }}
      search={{ from, to }}
    >
      <Trans>
        Compare {from} and {to}
      </Trans>
    </TextLink>
  )
}
