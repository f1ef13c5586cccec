import { chosenPorts } from './stack/ports.ts'

try {
  await chosenPorts()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
