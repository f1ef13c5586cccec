import { Trans, useLingui } from '@lingui/react/macro'
import { Fragment, type ReactNode } from 'react'
import type { Role, Schemas } from '@/api'
import { countryName, useLocale } from '@/lib'
import { Avatar, DescriptionList, ZonedTime } from '@/ui'
import { openToText, stageText } from './labels'
import styles from './people.module.css'
import { useTermLabels } from './term-labels'

type PersonCard = Schemas['PersonCard']
type PersonSummary = Schemas['PersonSummary']

/** One line about a person: title, headline, country and current time. */
export function PersonMeta({ person }: { person: PersonCard | PersonSummary }) {
  const locale = useLocale()
  if ('takes_part' in person && !person.takes_part) {
    return (
      <p className={styles.meta}>
        <Trans>No longer takes part</Trans>
      </p>
    )
  }
  const parts: Array<[string, ReactNode]> = []
  if (person.title) parts.push(['title', <bdi key="title">{person.title}</bdi>])
  if (person.headline) parts.push(['headline', <bdi key="headline">{person.headline}</bdi>])
  if (person.country) parts.push(['country', countryName(person.country, locale)])
  if (person.time_zone) parts.push(['time', <ZonedTime key="time" zone={person.time_zone} />])
  return (
    <p className={styles.meta}>
      {parts.map(([key, part], index) => (
        <Fragment key={key}>
          {index > 0 && '\u00a0· '}
          {part}
        </Fragment>
      ))}
    </p>
  )
}

/** The avatar in the head of a page about one person. */
export function PersonAvatar({ name, photo }: { name: string; photo: string | null }) {
  return (
    <span className={styles.pageAvatar}>
      <Avatar name={name} size="big" photo={photo} />
    </span>
  )
}

/** The texts of a profile, each under its own heading. `role` is the role of the person shown. */
export function PersonStatements({
  person,
  role,
  level = 2,
}: {
  person: PersonCard
  role: Role
  level?: 2 | 3
}) {
  const { t } = useLingui()
  const Heading = `h${level}` as const
  const mentor = role === 'mentor'
  const parts = [
    { key: 'statement', title: mentor ? t`Experience` : t`About them`, text: person.statement },
    { key: 'offer', title: t`What they offer`, text: mentor ? person.offer : '' },
    { key: 'guidance', title: t`What they want guidance on`, text: mentor ? '' : person.guidance },
    { key: 'hopes', title: t`What they hope for`, text: person.hopes },
  ].filter((part) => part.text)
  return (
    <div className={styles.words}>
      {parts.map((part) => (
        <section key={part.key}>
          <Heading className={styles.wordsTitle}>{part.title}</Heading>
          <p className={styles.written} dir="auto">
            {part.text}
          </p>
        </section>
      ))}
      {parts.length === 0 && (
        <p className={styles.meta}>
          {person.former_member ? (
            <Trans>They no longer take part, and their profile has been deleted.</Trans>
          ) : person.takes_part ? (
            <Trans>They have not written about themselves yet.</Trans>
          ) : (
            <Trans>They no longer take part in the programme.</Trans>
          )}
        </p>
      )}
    </div>
  )
}

/** The other fields of a profile. Empty fields, and those that the member hides, are left out. */
export function PersonDetails({ person, programme }: { person: PersonCard; programme: string }) {
  const { t, i18n } = useLingui()
  const locale = useLocale()
  const names = useTermLabels(programme)
  const enumeration = new Intl.ListFormat(locale, { type: 'unit', style: 'short' })
  const list = (values: string[]) => enumeration.format(values)
  const items = [
    { term: t`Expertise`, description: list(person.expertise.map(names.expertise)) },
    { term: t`Topics`, description: list(person.topics.map(names.topic)) },
    { term: t`Languages`, description: list(person.languages.map(names.language)) },
    { term: t`Open to`, description: list(person.open_to.map((code) => openToText(code, i18n))) },
    { term: t`Career`, description: person.career_stage ? stageText(person.career_stage, i18n) : '' },
    { term: t`Workplace`, description: person.workplace ? <bdi>{person.workplace}</bdi> : '' },
    { term: t`Country`, description: person.country ? countryName(person.country, locale) : '' },
    { term: t`Time`, description: person.time_zone ? <ZonedTime zone={person.time_zone} /> : '' },
    { term: t`ORCID iD`, description: person.orcid ? <Orcid id={person.orcid} /> : '' },
  ].filter((item) => item.description !== '')
  return <DescriptionList items={items} />
}

function Orcid({ id }: { id: string }) {
  return (
    <a href={`https://orcid.org/${id}`} target="_blank" rel="noreferrer">
      {id}
    </a>
  )
}
