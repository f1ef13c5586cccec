import { expect, test } from 'vitest'
import { zoneNamed, zoneOptions } from './zones'

const zones = [
  { name: 'UTC', countries: [], aliases: ['Etc/UTC', 'Zulu'] },
  { name: 'America/Argentina/Buenos_Aires', countries: ['AR'], aliases: ['America/Buenos_Aires'] },
  { name: 'America/Indiana/Knox', countries: ['US'], aliases: ['America/Knox_IN'] },
  { name: 'Asia/Kolkata', countries: ['IN'], aliases: ['Asia/Calcutta'] },
  { name: 'Europe/Belgrade', countries: ['RS', 'XK'], aliases: [] },
  { name: 'Europe/Kyiv', countries: ['UA'], aliases: ['Europe/Kiev'] },
]

test('a zone is told by its city and its countries, in the language of the reader', () => {
  const labels = (language: string) => zoneOptions(zones, language).map((zone) => zone.label)
  expect(labels('en-GB')).toEqual([
    'Belgrade, Serbia, Kosovo',
    'Buenos Aires, Argentina',
    'Knox, Indiana, United States',
    'Kolkata, India',
    'Kyiv, Ukraine',
    'UTC',
  ])
  expect(labels('fr')).toContain('Knox, Indiana, États-Unis')
})

test('a zone is found by its older name', () => {
  const search = (name: string) => zoneOptions(zones, 'fr').find((zone) => zone.value === name)?.search
  expect(search('Asia/Kolkata')).toContain('Calcutta')
  expect(search('Asia/Kolkata')).toContain('Inde')
  expect(search('Europe/Kyiv')).toContain('Kiev')
})

test.each([
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Etc/UTC', 'UTC'],
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['Mars/Olympus', undefined],
])('a device in %s is in %s', (device, zone) => {
  expect(zoneNamed(device, zones)).toBe(zone)
})
