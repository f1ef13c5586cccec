// @ts-check
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'

/** A day and a moment are two types, so that neither can be used as the other. */
const times = new Map([
  ['date', 'PlainDate'],
  ['date-time', 'Instant'],
])

/** @param {import('openapi-typescript').SchemaObject} schema */
function timeType(schema) {
  const { type, format } = schema
  const name = times.get(format ?? '')
  if (name === undefined) return undefined
  const reference = ts.factory.createTypeReferenceNode(name)
  if (!Array.isArray(type) || !type.includes('null')) return reference
  return ts.factory.createUnionTypeNode([
    reference,
    ts.factory.createLiteralTypeNode(ts.factory.createNull()),
  ])
}

const contract = process.argv[2] ?? '../openapi/openapi.json'
const tree = await openapiTS(pathToFileURL(contract), {
  alphabetize: true,
  defaultNonNullable: false,
  transform: timeType,
})
await writeFile(
  'src/api/schema.d.ts',
  '// Generated from the contract by `npm run types`; never edited by hand.\n' +
    `import type { Instant, PlainDate } from '@/lib/time'\n\n${astToString(tree)}`,
)
