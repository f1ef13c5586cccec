import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { test } from 'node:test'

import { get, openLoop } from '../bench/load/generator.ts'
import { Meter } from '../bench/load/meter.ts'
import { close, listen } from '../stack/http.ts'

const STALL_MS = 300

test('requests that come while the service stalls count as slow, though each was answered at once', async () => {
  let resumes = 0
  const server = createServer((_, response) => {
    setTimeout(() => response.end('{}'), Math.max(0, resumes - performance.now()))
  })
  const port = await listen(server, 0)
  const stalls = setTimeout(() => (resumes = performance.now() + STALL_MS), 2_300)
  const load = { rate: 100, seconds: 1, connections: 1 }
  const measured = await openLoop(port, new Meter({}), () => get('/', 'nobody'), load)
  clearTimeout(stalls)
  await close(server)
  assert.deepEqual(Object.keys(measured.statuses), ['200'])
  assert.equal(measured.requests, 100)
  assert.ok(measured.p50 < STALL_MS / 3, `half of them take ${measured.p50} ms`)
  // A closed loop would have sent one request into the stall, and seen one slow response in a hundred.
  assert.ok(measured.p95 > STALL_MS / 3, `one in twenty takes ${measured.p95} ms`)
})
