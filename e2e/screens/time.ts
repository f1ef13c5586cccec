import type { Page } from '@playwright/test'

/** A Monday in the future. All pictures show this time, so that two runs of the same source give the same pictures. */
export const STARTS_AT = new Date('2035-03-05T09:00:20Z')

const DAY_MS = 24 * 3600 * 1000

/** Sets the page's clock to the next day, so that everything the run has done is equally long ago in every run. */
export const stopClock = (page: Page): Promise<void> =>
  page.context().clock.setFixedTime(new Date(STARTS_AT.getTime() + DAY_MS))
