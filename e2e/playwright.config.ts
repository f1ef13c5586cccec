import { settings } from './support/settings.ts'

const onPostgres = process.env.TANDEM_TEST_POSTGRES_URL !== undefined

// The pages look the same on either engine; the journeys write, so they run on both.
export default settings({
  testMatch: '**/*.spec.ts',
  testIgnore: ['every-page/**', 'screens/**', 'texts/**'],
  projects: [
    { name: 'sqlite', use: { engine: 'sqlite' } },
    ...(onPostgres ? [{ name: 'postgres', testDir: 'journeys', use: { engine: 'postgres' as const } }] : []),
  ],
})
