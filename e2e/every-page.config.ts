import { settings } from './support/settings.ts'

export default settings({ testDir: 'every-page', timeout: 900_000 })
