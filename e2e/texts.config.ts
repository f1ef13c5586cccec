import { STARTS_AT } from './screens/time.ts'
import { settings } from './support/settings.ts'

const base = settings({ testDir: 'texts', timeout: 600_000, fullyParallel: true })

export default { ...base, use: { ...base.use, trace: 'off', startsAt: STARTS_AT } }
