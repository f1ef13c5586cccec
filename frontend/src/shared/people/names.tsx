import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Schemas } from '@/api'
import { countryName, useLocale } from '@/lib'

type Person = Pick<Schemas['PersonCard'], 'enrolment_id' | 'display_name'>
type NamedPerson = Person & Partial<Pick<Schemas['PersonCard'], 'headline' | 'workplace' | 'country'>>

/** Labels for a list in which names may repeat. A repeated name gets a detail that tells it apart. */
export function distinctNames<Row>(
  rows: Row[],
  nameOf: (row: Row) => string,
  moreOf: (row: Row) => string | null | undefined,
): (row: Row) => string {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1)
  return (row) => {
    const name = nameOf(row)
    const more = (counts.get(name) ?? 0) > 1 ? moreOf(row) : null
    return more ? `${name}, ${more}` : name
  }
}

const DistinctNamesContext = createContext<ReadonlyMap<string, string>>(new Map())

/**
 * Provides distinct names for the people on a page, so that the labels of controls tell two people with the same name
 * apart.
 */
export function DistinctNames({ people, children }: { people: NamedPerson[]; children: ReactNode }) {
  const locale = useLocale()
  const names = useMemo(() => {
    const whereFrom = ({ country }: NamedPerson) => (country ? countryName(country, locale) : null)
    const labelOf = distinctNames(
      people,
      (person) => person.display_name,
      (person) => person.headline || person.workplace || whereFrom(person),
    )
    return new Map(people.map((person) => [person.enrolment_id, labelOf(person)]))
  }, [people, locale])
  return <DistinctNamesContext value={names}>{children}</DistinctNamesContext>
}

export function useDistinctName(person: Person): string {
  return useContext(DistinctNamesContext).get(person.enrolment_id) ?? person.display_name
}

type Named = Pick<Schemas['PersonCard'], 'display_name' | 'former_member'>

/** The name for use within a sentence. The service's text for a former member begins with a capital letter. */
export function nameInSentence(person: Named, i18n: I18n): string {
  return person.former_member ? i18n._(msg`a former member`) : person.display_name
}
