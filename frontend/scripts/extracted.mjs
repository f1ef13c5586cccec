// @ts-check
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const directory = 'src/locales'
const read = () =>
  readdirSync(directory)
    .filter((file) => file.endsWith('.po'))
    .map((file) => readFileSync(`${directory}/${file}`, 'utf8'))
    .join('')

// A page loads the messages of the source files that the catalogues name, so a message that has moved would be
// missing on its page.
const before = read()
execFileSync('npx', ['--no-install', 'lingui', 'extract', '--clean'], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
if (read() !== before) {
  console.error(
    `The texts in ${directory} were not those of the source: they are written again. Translate and commit them.`,
  )
  process.exitCode = 1
}
