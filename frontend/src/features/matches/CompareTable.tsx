import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { countryName, useLocale } from '@/lib'
import { bandText, openToText, ReasonList, stageText, useNames } from '@/lib/people'
import { Face, LinkButton, LocalTime, VisuallyHidden } from '@/ui'
import { AnswersSoon } from './AnswersSoon'
import { sharedFirst } from './compared'
import styles from './compare.module.css'
import { Marks, type Match, Room } from './MatchCard'
import { Star } from './Pick'

interface Props {
  programme: string
  enrolment: string
  matches: Match[]
  renderAction: (match: Match) => ReactNode
}

/** One column a mentor; each subject has a line of its own above, so that three columns fit a phone held upright. */
export function CompareTable({ programme, enrolment, matches, renderAction }: Props) {
  const subjects = useSubjects(programme)
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>
            <Trans>Mentors side by side</Trans>
          </VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {matches.map((match) => (
              <th key={match.person.enrolment_id} scope="col">
                <Head programme={programme} enrolment={enrolment} match={match} />
                {renderAction(match)}
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
                <td key={match.person.enrolment_id}>{cell(match) ?? <NotSaid />}</td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Head({ programme, enrolment, match }: { programme: string; enrolment: string; match: Match }) {
  const { i18n } = useLingui()
  const { person: mentor } = match
  return (
    <div className={styles.head}>
      <Face name={mentor.display_name} photo={mentor.photo_url} />
      <bdi className={styles.name}>{mentor.display_name}</bdi>
      <span className={styles.band}>{bandText(match.band, i18n)}</span>
      <div className={styles.headActions}>
        <LinkButton
          variant="quiet"
          to="/p/$programme/$role/find/$mentor"
          params={{ programme, role: 'mentee', mentor: mentor.enrolment_id }}
        >
          <Trans>Profile</Trans>
        </LinkButton>
        <Star enrolment={enrolment} match={match} />
      </div>
    </div>
  )
}

interface Subject {
  title: string
  cell: (match: Match) => ReactNode
}

function useSubjects(programme: string): Subject[] {
  const { t, i18n } = useLingui()
  const locale = useLocale()
  const names = useNames(programme)
  const terms = (values: string[], match: Match, code: 'expertise_shared' | 'topics_shared', label: Label) =>
    values.length > 0 ? <Terms values={values} match={match} code={code} label={label} /> : null
  const text = (value: string | null) => value || null
  return [
    {
      title: t`Why they fit`,
      cell: (match) => (
        <>
          <ReasonList programme={programme} reasons={match.reasons} side="mentee" detailed />
          <Marks match={match} />
        </>
      ),
    },
    { title: t`What they offer`, cell: ({ person: mentor }) => mentor.offer && <bdi>{mentor.offer}</bdi> },
    {
      title: t`Expertise`,
      cell: (match) => terms(match.person.expertise, match, 'expertise_shared', names.expertise),
    },
    { title: t`Topics`, cell: (match) => terms(match.person.topics, match, 'topics_shared', names.topic) },
    {
      title: t`Languages`,
      cell: ({ person: mentor }) => text(names.list(mentor.languages.map(names.language))),
    },
    {
      title: t`Open to`,
      cell: ({ person: mentor }) => text(names.list(mentor.open_to.map((code) => openToText(code, i18n)))),
    },
    {
      title: t`Work`,
      cell: ({ person: mentor }) =>
        text(
          [mentor.headline, mentor.workplace, mentor.country && countryName(mentor.country, locale)]
            .filter(Boolean)
            .join(' · '),
        ),
    },
    {
      title: t`Career`,
      cell: ({ person: mentor }) => mentor.career_stage && stageText(mentor.career_stage, i18n),
    },
    {
      title: t`Time`,
      cell: ({ person: mentor }) => mentor.time_zone && <LocalTime zone={mentor.time_zone} />,
    },
    {
      title: t`Room`,
      cell: (match) => (
        <>
          <Room person={match.person} full={match.marks.includes('full')} />
          <AnswersSoon days={match.answers_within_days} />
        </>
      ),
    },
  ]
}

type Label = (slug: string) => string

interface TermsProps {
  values: string[]
  match: Match
  code: 'expertise_shared' | 'topics_shared'
  label: Label
}

function Terms({ values, match, code, label }: TermsProps) {
  const shared = match.reasons.find((reason) => reason.code === code)?.args.terms ?? []
  return (
    <ul className={styles.terms}>
      {sharedFirst(values, shared).map(({ value, isShared }) => (
        <li key={value} className={isShared ? styles.shared : undefined}>
          {label(value)}
          {isShared && (
            <VisuallyHidden>
              {' '}
              <Trans>(shared with you)</Trans>
            </VisuallyHidden>
          )}
        </li>
      ))}
    </ul>
  )
}

function NotSaid() {
  return (
    <span className={styles.notSaid}>
      <Trans>Not said</Trans>
    </span>
  )
}
