import { Trans } from '@lingui/react/macro'
import { Fragment, type ReactNode } from 'react'
import type { Schemas } from '@/api'
import { countryName, useLocale } from '@/lib'
import { ZonedTime } from '@/ui'
import styles from './people.module.css'

type PersonCard = Schemas['PersonCard']

/** Who and where in one line: title, headline, country, the time it is there. */
export function PersonMeta({ person }: { person: PersonCard }) {
  const locale = useLocale()
  if (!person.takes_part) {
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
