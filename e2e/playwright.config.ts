import { settings } from './support/settings.ts'

const onPostgres = process.env.TANDEM_TEST_POSTGRES_URL !== undefined

/** Journeys about windows, languages, clocks and other servers. Other journeys make the same writes on PostgreSQL. */
const ON_ONE_ENGINE = [
  'access',
  'another-provider',
  'coming-back',
  'french-phone',
  'installed',
  'keyboard',
  'keyboard-joining',
  'language',
  'lost-connection',
  'mentorship',
  'new-version',
  'photo',
  'slow-line',
  'society-in-trouble',
  'time',
  'two-windows',
  'unsubscribing',
  'zones',
].map((name) => `${name}.spec.ts`)

const SQLITE = { name: 'sqlite', use: { engine: 'sqlite' as const } }
const POSTGRES = {
  name: 'postgres',
  testDir: 'journeys',
  testIgnore: ON_ONE_ENGINE,
  use: { engine: 'postgres' as const },
}

// Pages look the same on both engines. Journeys write, so they run on both.
export default settings({
  testMatch: '**/*.spec.ts',
  testIgnore: ['every-page/**', 'screens/**', 'texts/**'],
  projects: onPostgres ? [SQLITE, POSTGRES] : [SQLITE],
})
