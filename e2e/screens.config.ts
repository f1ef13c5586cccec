import { settings } from './support/settings.ts'

export default settings({ testDir: 'screens', timeout: 600_000 })
