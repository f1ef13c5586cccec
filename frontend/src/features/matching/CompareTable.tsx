import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { bandText, DistinctNames } from '@/shared/people'
import { Avatar, LinkButton, VisuallyHidden } from '@/ui'
import styles from './compare.module.css'
import { ShortlistButton } from './ShortlistButton'
import { useComparisonRows } from './comparison-rows'
import { useMatchAction } from './context'
import type { MatchDetails } from './model'

interface Props {
  programme: string
  enrolment: string
  matches: MatchDetails[]
}

/**
 * One column per mentor. The title of a row has its own line above it, so that three columns fit a phone in portrait
 * orientation.
 */
export function CompareTable({ programme, enrolment, matches }: Props) {
  const subjects = useComparisonRows(programme)
  return (
    <DistinctNames people={matches.map((match) => match.person)}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption>
            <VisuallyHidden>
              <Trans>Compared mentors</Trans>
            </VisuallyHidden>
          </caption>
          <thead>
            <tr>
              {matches.map((match) => (
                <th key={match.person.enrolment_id} scope="col">
                  <Head programme={programme} enrolment={enrolment} match={match} />
                </th>
              ))}
            </tr>
          </thead>
          {subjects.map(({ title, cell }) => (
            <tbody key={title}>
              <tr>
                <th scope="rowgroup" colSpan={matches.length} className={styles.subject}>
                  {title}
                </th>
              </tr>
              <tr>
                {matches.map((match) => (
                  <td key={match.person.enrolment_id}>{cell(match) ?? <NotGiven />}</td>
                ))}
              </tr>
            </tbody>
          ))}
        </table>
      </div>
    </DistinctNames>
  )
}

function Head({
  programme,
  enrolment,
  match,
}: {
  programme: string
  enrolment: string
  match: MatchDetails
}) {
  const { i18n } = useLingui()
  const { person: mentor } = match
  const name = useId()
  const action = useMatchAction(match)
  return (
    <>
      <div className={styles.head}>
        <Avatar name={mentor.display_name} photo={mentor.photo_url} />
        <bdi id={name} className={styles.name}>
          {mentor.display_name}
        </bdi>
        <span className={styles.band}>{bandText(match.band, i18n)}</span>
        <div className={styles.headActions}>
          <LinkButton
            variant="quiet"
            to="/p/$programme/$role/find/$mentor"
            params={{ programme, role: 'mentee', mentor: mentor.enrolment_id }}
            about={name}
          >
            <Trans>Profile</Trans>
          </LinkButton>
          <ShortlistButton enrolment={enrolment} match={match} about={name} />
        </div>
      </div>
      {action}
    </>
  )
}

function NotGiven() {
  return (
    <span className={styles.notSaid}>
      <Trans>Not given</Trans>
    </span>
  )
}
