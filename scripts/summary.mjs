// @ts-check
// The closing table: how many tests each runner counted in the steps since `rm -r target/steps`.
import { readFileSync, readdirSync } from 'node:fs'

const logs = 'target/steps'
const patterns = [
  {
    runner: 'Rust',
    pattern: /^test result: \w+\. (?<passed>\d+) passed; (?<failed>\d+) failed; (?<skipped>\d+) ignored/gm,
  },
  {
    runner: 'App (vitest)',
    pattern:
      /^\s*Tests\s+(?:(?<failed>\d+) failed \| )?(?<passed>\d+) passed(?: \| (?<skipped>\d+) skipped)?/gm,
  },
  {
    runner: 'Harness (node)',
    pattern: /^ℹ pass (?<passed>\d+)\nℹ fail (?<failed>\d+)\nℹ cancelled \d+\nℹ skipped (?<skipped>\d+)/gm,
  },
  { runner: 'Chaos (goals)', pattern: /^Chaos: (?<passed>\d+) goals met, (?<failed>\d+) missed$/gm },
  { runner: 'Browser', pattern: /^\s+(?<passed>\d+) passed \([\d.]+m?s?\)/gm },
]

const text = readdirSync(logs)
  .sort()
  .map((file) => readFileSync(`${logs}/${file}`, 'utf8').replaceAll(/\u001b\[[\d;]*m/g, ''))
  .join('\n')

const rows = patterns.flatMap(({ runner, pattern }) => {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  let runs = 0
  for (const match of text.matchAll(pattern)) {
    for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) {
      counts[key] += Number(match.groups?.[key] ?? 0)
    }
    runs += 1
  }
  return runs > 0 ? [{ tests: runner, ...counts }] : []
})

const total = rows.reduce((sum, row) => sum + row.passed, 0)
console.log('\n━━ Tests')
for (const { tests, passed, failed, skipped } of rows) {
  console.log(
    `   ${tests.padEnd(16)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${String(skipped).padStart(3)} skipped`,
  )
}
console.log(`   ${'All'.padEnd(16)} ${String(total).padStart(5)} passed`)
