import { spawn } from 'node:child_process'
import { watch } from 'node:fs'

import { root, tandemBinary } from './stack/binary.ts'
import { start, stop } from './stack/process.ts'
import { serve, type Service } from './stack/service.ts'
import { Supervisor } from './stack/supervisor.ts'
import { prepareVisit } from './stack/visit.ts'
import { welcome } from './stack/welcome.ts'

const APP = 'http://localhost:5173'
const QUIET_MS = 300

function build(): Promise<boolean> {
  return new Promise((resolve) => {
    const cargo = spawn('cargo', ['build', '--quiet'], { cwd: root(''), stdio: 'inherit' })
    cargo.once('close', (code) => resolve(code === 0))
  })
}

/** Calls `act` when files have changed and then stayed unchanged for a moment, one call at a time. */
function onChange(paths: string[], act: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  let acting = Promise.resolve()
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(() => (acting = acting.then(act)), QUIET_MS)
  }
  for (const path of paths) watch(path, { recursive: true }, changed)
}

// The app with hot reload, and a service that is built and started again when its source changes.
await new Supervisor().run(async (supervisor) => {
  const binary = tandemBinary()
  const visit = await prepareVisit(binary, supervisor.undo, APP)
  const serveAgain = () => serve(binary, visit.config, visit.ports.app, visit.logFile)
  let service: Service = await serveAgain()
  supervisor.undo.add(() => service.stop())

  const vite = start('npm', ['run', 'dev'], { cwd: root('frontend'), stdio: 'inherit' })
  supervisor.undo.add(() => stop(vite))

  const crates = ['api', 'api/kernel', 'api/matching', 'api/platform'].map((crate) => root(`${crate}/src`))
  onChange([...crates, root('migrations/src')], async () => {
    console.log('Source changed: building')
    if (!(await build())) return
    await service.stop()
    service = await serveAgain().catch((error: Error) => {
      console.error(error.message)
      return service
    })
    console.log(`Service ready, log in ${visit.logFile}`)
  })
  console.log(welcome(visit))
})
