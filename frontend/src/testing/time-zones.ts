import { afterEach, beforeEach, describe } from 'vitest'

/** Four devices: where days begin last, where first, one with an odd offset, and one whose clocks change. */
export const deviceZones = [
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Europe/Paris',
] as const

/** The same tests on devices all over the world. */
export function onEveryDevice(name: string, tests: (zone: (typeof deviceZones)[number]) => void) {
  describe.each(deviceZones)(`${name} on a device in %s`, (zone) => {
    const before = process.env['TZ']
    beforeEach(() => {
      process.env['TZ'] = zone
    })
    afterEach(() => {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    })
    tests(zone)
  })
}
