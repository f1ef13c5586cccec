import type { BrowserContext } from '@playwright/test'

/** Collects errors that must not occur on any page, whatever the test is about. */
export async function watch(context: BrowserContext, app: string): Promise<string[]> {
  const faults: string[] = []
  await context.exposeFunction('tandemReport', (fault: string) => faults.push(fault))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { tandemReport: (fault: string) => void }).tandemReport
      report(`CSP: ${event.violatedDirective} blocked ${event.blockedURI} on ${location.pathname}`)
    })
  })
  context.on('weberror', (error) =>
    faults.push(`page error: ${error.error().stack ?? error.error().message}`),
  )
  context.on('response', (response) => {
    if (response.url().startsWith(app) && response.status() >= 500) {
      faults.push(`${response.status()} from ${response.request().method()} ${response.url()}`)
    }
  })
  return faults
}
