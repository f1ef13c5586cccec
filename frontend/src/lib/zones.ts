import { countryName, sortedByLabel, type NamedCode } from './names'

/** A zone of the IANA database as the service lists it. */
interface TimeZone {
  name: string
  aliases: string[]
  countries: string[]
}

export interface ZoneOption extends NamedCode {
  /** All by which people look for it: city, countries, older names. */
  search: string
}

/** "Kathmandu, Nepal", in the order of the reader's alphabet. */
export function zoneOptions(zones: TimeZone[], locale: string): ZoneOption[] {
  return sortedByLabel(
    zones.map((zone) => {
      const label = zoneLabel(zone, locale)
      return { value: zone.name, label, search: [label, zone.name, ...zone.aliases].map(spaced).join(' ') }
    }),
    locale,
  )
}

/** The city with the country, and what lies between: "Knox, Indiana, United States". */
function zoneLabel({ name, countries }: TimeZone, locale: string): string {
  const [area = '', ...places] = name.split('/')
  const parts = [...places.toReversed().map(spaced), ...countries.map((code) => countryName(code, locale))]
  return parts.length === 0 ? area : [...new Set(parts)].join(', ')
}

const spaced = (name: string) => name.replaceAll('_', ' ')

/** The zone of a name, or of an older one: browsers differ in which they say. */
export function zoneNamed(name: string, zones: TimeZone[]): string | undefined {
  return zones.find((zone) => zone.name === name || zone.aliases.includes(name))?.name
}
