import { STARTS_AT } from './screens/time.ts'
import { settings } from './support/settings.ts'

const base = settings({ testDir: 'screens', timeout: 900_000 })

export default { ...base, use: { ...base.use, startsAt: STARTS_AT } }
