import { expect, it } from 'vitest'
import { type LiveMessages, onLive, publishLive } from './live'

it('tells everybody who listens, until they stop', () => {
  const heard: LiveMessages['note'][] = []
  const stop = onLive('note', (data) => heard.push(data))
  const data = { note_id: 'note', mentorship_id: 'mentorship', revision: 3, by: 'kwame' }
  publishLive({ type: 'note', data })
  expect(heard).toEqual([data])
  stop()
  publishLive({ type: 'note', data })
  expect(heard).toHaveLength(1)
})
