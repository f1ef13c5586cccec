// @ts-check
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file imports only from its own layer and from earlier layers. */
export const layers = ['lib', 'api', 'ui', 'shared', 'features', 'app']

/** Within a layer, a folder imports only from earlier folders, and only their index.ts. */
export const orderOf = {
  shared: ['enrolment', 'forms', 'membership', 'people'],
  features: [
    'access',
    'account',
    'legal',
    'programmes',
    'resources',
    'deputies',
    'enrolments',
    'profiles',
    'approvals',
    'invitations',
    'mentorships',
    'matching',
    'requests',
    'notes',
    'agreements',
    'goals',
    'questions',
    'meetings',
    'calendar',
    'notifications',
    'home',
    'administration',
    'gallery',
  ],
}

/** @typedef {Map<string, string>} Sources The text of each file, by its path below src. */

const importPattern =
  /(?:^|[;\s])(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

/** @param {string} source */
const importsIn = (source) =>
  [...source.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(importPattern)].map(
    ([, named, dynamic]) => named ?? dynamic ?? '',
  )

/**
 * @param {string} from
 * @param {string} specifier
 * @param {Sources} sources
 */
function resolveImport(from, specifier, sources) {
  const [path = ''] = specifier.split('?')
  const base = path.startsWith('@/')
    ? path.slice(2)
    : path.startsWith('.')
      ? posix.join(posix.dirname(from), path)
      : null
  if (base === null) return undefined
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((file) => sources.has(file))
}

/** @param {string} file */
function placeOf(file) {
  const [layer = '', folder = ''] = file.split('/')
  return { layer, folder: layer in orderOf ? folder : '' }
}

/**
 * @param {string} from
 * @param {string} to
 */
function violationOf(from, to) {
  const source = placeOf(from)
  const target = placeOf(to)
  if (layers.indexOf(target.layer) > layers.indexOf(source.layer))
    return `${source.layer} must not import from ${target.layer}`
  if (target.folder === '' || (source.layer === target.layer && source.folder === target.folder)) return
  if (to !== `${target.layer}/${target.folder}/index.ts`) return 'imports past the index.ts of a folder'
  const order = orderOf[/** @type {keyof typeof orderOf} */ (target.layer)]
  if (source.layer !== target.layer) return
  if (order.indexOf(target.folder) > order.indexOf(source.folder))
    return `${source.folder} must not import ${target.folder}, which comes later in the order`
}

/**
 * Reports each import cycle once, by the import that closes it.
 * @param {Map<string, string[]>} graph
 */
function circlesIn(graph) {
  /** @type {string[]} */
  const circles = []
  /** @type {Set<string>} */
  const done = new Set()
  /** @param {string} file @param {string[]} path */
  const visit = (file, path) => {
    const start = path.indexOf(file)
    if (start !== -1) circles.push(`${[...path.slice(start), file].join(' -> ')}: circle of files`)
    if (start !== -1 || done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return circles
}

/**
 * Violations of the order of layers and folders, one line each. Type imports count as well.
 * @param {Sources} sources
 */
export function checkArchitecture(sources) {
  /** @type {Map<string, string[]>} */
  const graph = new Map()
  const problems = []
  for (const [file, source] of sources) {
    const { layer, folder } = placeOf(file)
    if (!layers.includes(layer)) problems.push(`${file}: ${layer} is no layer of scripts/architecture.mjs`)
    if (layer in orderOf && !orderOf[/** @type {keyof typeof orderOf} */ (layer)].includes(folder))
      problems.push(`${file}: ${folder} has no place in the order of ${layer}`)
    const targets = importsIn(source).flatMap((specifier) => resolveImport(file, specifier, sources) ?? [])
    graph.set(file, targets)
    for (const target of targets) {
      const violation = violationOf(file, target)
      if (violation !== undefined) problems.push(`${file} -> ${target}: ${violation}`)
    }
  }
  return [...problems, ...circlesIn(graph)]
}

const generated = ['api/schema.d.ts', 'app/routeTree.gen.ts']
/** Tests and their helpers may import from everywhere. */
const isChecked = (/** @type {string} */ file) =>
  /\.tsx?$/.test(file) &&
  !/\.(test|test-data)\.|\/testing\.tsx$|^testing\//.test(file) &&
  !generated.includes(file)

/** @param {string} directory */
async function readSources(directory) {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isChecked)
    .toSorted()
  return new Map(
    await Promise.all(
      files.map(
        async (file) =>
          /** @type {[string, string]} */ ([file, await readFile(join(directory, file), 'utf8')]),
      ),
    ),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const directory = join(dirname(fileURLToPath(import.meta.url)), '../src')
  const problems = checkArchitecture(await readSources(directory))
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
}
