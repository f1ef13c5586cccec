import { expect, test } from 'vitest'
import { checkArchitecture } from '../../scripts/architecture.mjs'

const check = (files: Record<string, string>) => checkArchitecture(new Map(Object.entries(files)))

test('imports of earlier layers and of the index of an earlier feature are allowed', () => {
  expect(
    check({
      'lib/time.ts': '',
      'ui/Chip.tsx': "import { today } from '@/lib/time'",
      'features/matching/index.ts': "export { FindPage } from './FindPage'",
      'features/matching/FindPage.tsx': "import { Chip } from '@/ui/Chip'",
      'features/requests/RequestPage.tsx': "import { FindPage } from '@/features/matching'",
    }),
  ).toEqual([])
})

test('a later layer cannot be imported, not even for a type', () => {
  expect(
    check({
      'lib/part.ts': "import type { Problem } from '@/api/problem'",
      'api/problem.ts': '',
    }),
  ).toEqual(['lib/part.ts -> api/problem.ts: lib must not import from api'])
})

test('a later feature cannot be imported', () => {
  expect(
    check({
      'features/matching/FindPage.tsx': "import { RequestAction } from '@/features/requests'",
      'features/requests/index.ts': '',
    }),
  ).toEqual([
    'features/matching/FindPage.tsx -> features/requests/index.ts: matching must not import requests, which comes later in the order',
  ])
})

test.each(["import { MatchCard } from '@/features/matching/MatchCard'", "import('../matching/MatchCard')"])(
  'a file behind the index of a feature cannot be imported: %s',
  (source) => {
    expect(
      check({ 'features/requests/RequestPage.tsx': source, 'features/matching/MatchCard.tsx': '' }),
    ).toEqual([
      'features/requests/RequestPage.tsx -> features/matching/MatchCard.tsx: imports past the index.ts of a folder',
    ])
  },
)

test('a circle of files is found, through a type as well', () => {
  const problems = check({
    'ui/Menu.tsx': "import { MenuButton } from './MenuButton'",
    'ui/MenuButton.tsx': "import type { MenuGroup } from './Menu'",
  })
  expect(problems).toEqual(['ui/Menu.tsx -> ui/MenuButton.tsx -> ui/Menu.tsx: circle of files'])
})

test('a feature without a place in the order is named', () => {
  expect(check({ 'features/surveys/index.ts': '' })).toEqual([
    'features/surveys/index.ts: surveys has no place in the order of features',
  ])
})
