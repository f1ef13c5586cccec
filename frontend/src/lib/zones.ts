import { countryName, sortedByLabel, type NamedCode } from './names'

/** An IANA time zone, as the service lists it. */
interface TimeZone {
  name: string
  aliases: string[]
  countries: string[]
}

export interface ZoneOption extends NamedCode {
  /** The text that a search looks through: city, countries, older names. */
  search: string
}

/** Options like "Kathmandu, Nepal", sorted by the reader's alphabet. */
export function zoneOptions(zones: TimeZone[], locale: string): ZoneOption[] {
  return sortedByLabel(
    zones.map((zone) => {
      const label = zoneLabel(zone, locale)
      return { value: zone.name, label, search: [label, zone.name, ...zone.aliases].map(spaced).join(' ') }
    }),
    locale,
  )
}

/** The city, the regions around it and the country: "Knox, Indiana, United States". */
function zoneLabel({ name, countries }: TimeZone, locale: string): string {
  const [area = '', ...places] = name.split('/')
  const parts = [...places.toReversed().map(spaced), ...countries.map((code) => countryName(code, locale))]
  return parts.length === 0 ? area : [...new Set(parts)].join(', ')
}

const spaced = (name: string) => name.replaceAll('_', ' ')

/** The current name of a zone that is given by any of its names. Browsers differ in which they report. */
export function zoneNamed(name: string, zones: TimeZone[]): string | undefined {
  return zones.find((zone) => zone.name === name || zone.aliases.includes(name))?.name
}

/** The city that a zone is named after: "Nairobi". */
export const cityOf = (zone: string): string => spaced(zone.split('/').at(-1) ?? zone)
