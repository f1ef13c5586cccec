import type { Page } from '@playwright/test'

/** A Monday to come. All pictures are of one moment, so that two runs of the same source give the same pictures. */
export const STARTS_AT = new Date('2035-03-05T09:00:20Z')

const DAY_MS = 24 * 3600 * 1000

/** The page believes it is the day after: whatever the run itself has done is then as long ago in every run. */
export const stopClock = (page: Page): Promise<void> =>
  page.context().clock.setFixedTime(new Date(STARTS_AT.getTime() + DAY_MS))
