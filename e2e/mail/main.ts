import { whole } from '../stack/environment.ts'
import { startMailSink } from './sink.ts'

const sink = await startMailSink({
  smtp: whole('MAIL_SMTP_PORT', 9425),
  web: whole('MAIL_WEB_PORT', 9480),
})
console.log(`mail: ${sink.smtpUrl}, to be read at ${sink.webUrl}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void sink.close().then(() => process.exit(0)))
}
