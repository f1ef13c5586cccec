import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'

import { chromium } from './chromium.ts'
import type { Engine } from './database.ts'

interface Options {
  engine: Engine
  startsAt: Date | undefined
}

type Config = PlaywrightTestConfig<object, Options>

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The settings that all suites share. */
export function settings(own: Config): Config {
  return defineConfig<object, Options>({
    outputDir: 'out/results',
    fullyParallel: false,
    workers: 2,
    forbidOnly: true,
    timeout: 120_000,
    expect: { timeout: 10_000 },
    reporter: [['list']],
    use: {
      locale: 'en-GB',
      timezoneId: 'Europe/Paris',
      viewport: { width: 1280, height: 800 },
      actionTimeout: 10_000,
      navigationTimeout: 20_000,
      trace: 'retain-on-failure',
      screenshot: 'only-on-failure',
      video: 'off',
      // Tests cannot intercept the requests of a service worker. The tests about the worker allow it.
      serviceWorkers: 'block',
      launchOptions: { executablePath: chromium(), args: FLAGS },
    },
    ...own,
  })
}
