import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { root } from './binary.ts'
import { whole } from './environment.ts'
import { chosenPorts } from './ports.ts'
import { makeDemoData, migrate } from './service.ts'
import { surround } from './stack.ts'
import type { Undo } from './undo.ts'

function ownDirectory(undo: Undo): string {
  const parent = root('target/demo')
  mkdirSync(parent, { recursive: true })
  const directory = mkdtempSync(join(parent, 'run-'))
  undo.add(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** Everything for a demonstration except the service itself, with generated people in a separate database. */
export async function prepareVisit(binary: string, undo: Undo, publicUrl?: string) {
  const ports = await chosenPorts()
  const directory = ownDirectory(undo)
  const around = await surround({ directory, ports, publicUrl }, undo)
  const directoryFile = join(directory, 'members.json')
  await migrate(binary, around.config)
  const members = whole('DEMO_MEMBERS', 2000)
  await makeDemoData(binary, around.config, { members, seed: 1, directoryFile, mentorships: true })
  const password = process.env.SOCIETY_PASSWORD ?? randomBytes(9).toString('base64url')
  const society = await around.openSociety(directoryFile, { password, offerPersonas: true, testRoute: false })
  return { ...around, ports, society, password, logFile: join(directory, 'service.log') }
}
