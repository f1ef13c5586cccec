// @ts-check
import { Generator, getConfig } from '@tanstack/router-generator'

const root = process.cwd()
const config = getConfig(
  {
    target: 'react',
    routesDirectory: 'src/app/routes',
    generatedRouteTree: 'src/app/routeTree.gen.ts',
    quoteStyle: 'single',
    disableLogging: true,
  },
  root,
)
await new Generator({ config, root }).run()
