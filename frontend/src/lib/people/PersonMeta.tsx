import { Fragment, type ReactNode } from 'react'
import type { Schemas } from '@/api'
import { countryName, useLocale } from '@/lib'
import { LocalTime } from '@/ui'
import styles from './people.module.css'

type PersonCard = Schemas['PersonCard']

/** Who and where in one line: headline, country, the time it is there. */
export function PersonMeta({ person }: { person: PersonCard }) {
  const locale = useLocale()
  const parts: Array<[string, ReactNode]> = []
  if (person.headline) parts.push(['headline', person.headline])
  if (person.country) parts.push(['country', countryName(person.country, locale)])
  if (person.time_zone) parts.push(['time', <LocalTime key="time" zone={person.time_zone} />])
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
