// @ts-check
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const contract = process.argv[2] ?? '../openapi/openapi.json'
const tree = await openapiTS(pathToFileURL(contract), { alphabetize: true, defaultNonNullable: false })
await writeFile(
  'src/api/schema.d.ts',
  `// Generated from the contract by \`npm run types\`; never edited by hand.\n${astToString(tree)}`,
)
