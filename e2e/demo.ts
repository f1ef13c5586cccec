import { tandemBinary } from './stack/binary.ts'
import { serve } from './stack/service.ts'
import { Supervisor } from './stack/supervisor.ts'
import { prepareVisit } from './stack/visit.ts'
import { welcome } from './stack/welcome.ts'

// Everything for a demonstration, on this machine only. It is removed when it is stopped.
await new Supervisor().run(async (supervisor) => {
  const binary = tandemBinary()
  const visit = await prepareVisit(binary, supervisor.undo)
  const service = await serve(binary, visit.config, visit.ports.app, visit.logFile)
  supervisor.undo.add(service.stop)
  service.process.once('exit', (code) => void supervisor.stop(`The service ended (${code}).`, 1))
  console.log(welcome(visit))
})
