import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium as playwright, type Page } from '@playwright/test'

import { freePort } from '../stack/ports.ts'
import type { Undo } from '../stack/undo.ts'
import { chromium } from '../support/chromium.ts'
import { FLAGS } from '../support/settings.ts'

export interface Browser {
  /** The port of the debugging interface, for Lighthouse. */
  port: number
  /** For signing in. Lighthouse finds the same cookies and storage. */
  page: Page
}

/** The browser of one person. Lighthouse measures in the same one, with the same cookies. */
export async function openBrowser(url: string, undo: Undo, locale = 'en-GB'): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'tandem-browser-'))
  undo.add(() => rmSync(profile, { recursive: true, force: true }))
  const port = await freePort()
  const context = await playwright.launchPersistentContext(profile, {
    executablePath: chromium(),
    args: [...FLAGS, `--remote-debugging-port=${port}`],
    baseURL: url,
    locale,
  })
  undo.add(() => context.close())
  return { port, page: await context.newPage() }
}
