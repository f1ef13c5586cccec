import { afterEach, beforeEach, describe } from 'vitest'

/** Time zones of devices: far west, far east, with an odd offset, with daylight saving time. */
export const deviceZones = [
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Europe/Paris',
] as const

/** Runs the same tests in each of these time zones. */
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
