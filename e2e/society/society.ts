import { createServer, type ServerResponse } from 'node:http'

import { close, json, listen } from '../stack/http.ts'
import { later } from './clock.ts'
import { Desk, type DeskOptions } from './desk.ts'
import type { Directory } from './directory.ts'

export interface SocietyOptions extends DeskOptions {
  port: number
  /** The port of the proxy before it, which its public address contains. */
  behind?: number
  /** The milliseconds by which its clock is ahead of the machine's now. */
  ahead?: () => number
}

export interface Society {
  issuer: string
  directory: Directory
  close(): Promise<void>
}

/** The society of a demonstration or a test: a real OpenID provider for a member directory in memory. */
export async function startSociety({ port, behind, ahead, ...options }: SocietyOptions): Promise<Society> {
  const issuer = `http://127.0.0.1:${behind ?? port}`
  const desk = new Desk(issuer, options)
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', issuer).pathname
    const answered = later(ahead?.() ?? 0, () => desk.answer(path, request, response))
    answered.catch((error: unknown) => fail(response, error))
  })
  await listen(server, port)
  return { issuer, directory: options.directory, close: () => close(server) }
}

function fail(response: ServerResponse, error: unknown): void {
  console.error('society:', error)
  if (response.headersSent) response.destroy()
  else json(response, 500, { error: 'the society failed' })
}
