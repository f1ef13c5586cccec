import { root } from '../stack/binary.ts'
import { run } from '../stack/process.ts'

const TARGETS = ['--release', '--bin', 'tandem', '--bench', 'ranking', '--bench', 'index']

interface Message {
  reason: string
  executable?: string | null
  target?: { name: string; kind: string[] }
}

/** The paths of the service and the benches. One build, so that their crates are compiled once. */
export async function releaseBuild(): Promise<{ binary: string; benches: Record<string, string> }> {
  const { stdout } = await run('cargo', ['build', '-p', 'tandem', ...TARGETS, '--message-format', 'json'], {
    cwd: root('.'),
  })
  const messages = stdout.split('\n').filter((line) => line.startsWith('{'))
  const built = messages.flatMap((line) => {
    const { reason, executable, target } = JSON.parse(line) as Message
    return reason === 'compiler-artifact' && executable && target ? [{ executable, ...target }] : []
  })
  const binary = built.find(({ kind }) => kind.includes('bin'))?.executable
  if (!binary) throw new Error('cargo built no service')
  const benches = built.filter(({ kind }) => kind.includes('bench'))
  return { binary, benches: Object.fromEntries(benches.map(({ name, executable }) => [name, executable])) }
}
