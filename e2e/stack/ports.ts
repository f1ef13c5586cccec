import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

import { whole } from './environment.ts'
import { listen } from './http.ts'

export interface Ports {
  app: number
  society: number
  web: number
  smtp: number
}

const isTaken = async (port: number, host: string): Promise<boolean> => {
  const server = createServer()
  try {
    await listen(server, port, host)
  } catch (error) {
    // On a machine without IPv6 nothing listens there either.
    return (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
  }
  await new Promise((resolve) => server.close(resolve))
  return false
}

/** Below the ephemeral ports, so that a free port stays free until it is used, and after a restart. */
const FIRST = 20_000
const LAST = 32_000
const given = new Set<number>()

/** A port on which nothing listens, and which this process has not returned before. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, LAST)
    if (given.has(port) || (await isTaken(port, '127.0.0.1')) || (await isTaken(port, '::1'))) continue
    given.add(port)
    return port
  }
}

/** The port from the environment, or the usual one. If it is taken, the error says how to choose another. */
async function chosenPort(name: string, usual: number, what: string): Promise<number> {
  const port = whole(name, usual)
  // A browser may try `localhost` over IPv6 first, and would reach another server there.
  if ((await isTaken(port, '127.0.0.1')) || (await isTaken(port, '::1'))) {
    throw new Error(`Port ${port} for ${what} is taken. Choose another: ${name}=${port + 1} just demo`)
  }
  return port
}

/**
 * The ports of a demonstration. They are checked before anything is built, so that nobody waits minutes for the
 * error.
 */
export async function chosenPorts(): Promise<Ports> {
  return {
    app: await chosenPort('TANDEM_PORT', 8080, 'the app'),
    society: await chosenPort('SOCIETY_PORT', 9400, 'the society'),
    web: await chosenPort('MAIL_WEB_PORT', 9480, 'reading mails'),
    smtp: await chosenPort('MAIL_SMTP_PORT', 9425, 'the mail server'),
  }
}
