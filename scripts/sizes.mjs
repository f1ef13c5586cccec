// How long files and functions are, tests and generated code aside. Prints a table and fails on a limit that is broken.
// Rust functions are found by rustfmt's indentation: a function ends at the brace that stands below its first letter.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const ts = createRequire(new URL('../frontend/package.json', import.meta.url))('typescript')

const LIMITS = {
  file: { median: 80, ninety: 200, longest: 450 },
  function: { median: 10, ninety: 30, longest: 50 },
}
const SOURCE = /^(api(\/\w+)?\/src|migrations\/src|frontend\/(src|scripts)|e2e|scripts)\/.*\.(rs|tsx?|mjs|css)$/
const TEST = /(^|\/)tests?(\.rs$|\/)|\.(test|spec)\.tsx?$|^frontend\/src\/test\//
const GENERATED = /routeTree\.gen\.ts$|schema\.d\.ts$/

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})

const files = tracked
  .split('\n')
  .filter((path) => SOURCE.test(path) && !TEST.test(path) && !GENERATED.test(path))
  .map((path) => ({ path, text: withoutUnitTests(readFileSync(path, 'utf8')) }))
  .map((file) => ({ ...file, lines: linesOf(file.text) }))

function withoutUnitTests(text) {
  return text.replace(/\n#\[cfg\(test\)\]\nmod \w+ \{\n[\s\S]*?\n\}\n/g, '\n')
}

function linesOf(text) {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}

function* rustFunctions(text) {
  const lines = text.split('\n')
  for (const [first, line] of lines.entries()) {
    const opening = /^(\s*)(?:pub(?:\([^)]*\))? )?(?:const )?(?:async )?(?:unsafe )?fn (\w+)/.exec(line)
    if (!opening) continue
    const [, indent, name] = opening
    const last = lines.findIndex(
      (one, at) => at >= first && (one === `${indent}}` || (at === first && /\}$/.test(one)) || /^\s*.*;$/.test(one) && at === first),
    )
    if (last >= first) yield { name, lines: last - first + 1 }
  }
}

function* scriptFunctions(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found = []
  const lineOf = (position) => source.getLineAndCharacterOfPosition(position).line
  const visit = (node) => {
    const block = ts.isFunctionLike(node) && node.body && ts.isBlock(node.body)
    if (block) {
      const name = node.name?.getText() ?? node.parent.name?.getText?.() ?? 'nameless'
      found.push({ name, lines: lineOf(node.end) - lineOf(node.getStart()) + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  yield* found
}

const functions = files.flatMap(({ path, text }) => {
  const found = path.endsWith('.rs') ? rustFunctions(text) : path.endsWith('.css') ? [] : scriptFunctions(path, text)
  return [...found].map((one) => ({ ...one, path: `${path} ${one.name}` }))
})

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]?.lines ?? 0
}

function report(what, all) {
  const sorted = all.toSorted((one, other) => one.lines - other.lines)
  const limits = LIMITS[what]
  const figures = { median: at(sorted, 0.5), ninety: at(sorted, 0.9), longest: at(sorted, 1) }
  for (const [name, title] of Object.entries({ median: 'median', ninety: '90th percentile', longest: 'longest' })) {
    const verdict = figures[name] <= limits[name] ? 'held' : 'MISSED'
    console.log(
      `${what.padEnd(9)} ${title.padEnd(16)} ${String(figures[name]).padStart(4)}   at most ${String(limits[name]).padStart(3)}   ${verdict}`,
    )
  }
  const over = sorted.filter(({ lines }) => lines > limits.longest).toReversed()
  for (const { path, lines } of over) console.log(`          ${lines} lines: ${path}`)
  return Object.keys(limits).every((name) => figures[name] <= limits[name])
}

console.log(`${files.length} files, ${functions.length} functions; tests and generated code aside\n`)
const held = [report('file', files), report('function', functions)].every(Boolean)
process.exitCode = held ? 0 : 1
