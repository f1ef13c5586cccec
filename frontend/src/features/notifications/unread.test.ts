import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { latestUnread } from './unread'

const lists = ['get', '/api/v1/notifications']

test('a list that was loaded after the stream spoke is believed, and so is a stream that spoke after it', () => {
  const client = new QueryClient()
  client.setQueryData([...lists, { limit: 1 }], { unread: 3 }, { updatedAt: 1_000 })
  expect(latestUnread(client, null)).toBe(3)
  expect(latestUnread(client, { unread: 4, at: 2_000 })).toBe(4)
  client.setQueryData([...lists, {}], { pages: [{ unread: 0 }, { unread: 9 }] }, { updatedAt: 3_000 })
  expect(latestUnread(client, { unread: 4, at: 2_000 })).toBe(0)
  expect(latestUnread(client, { unread: 1, at: 3_000 })).toBe(1)
})

test('before anything is known nothing is unread', () => {
  expect(latestUnread(new QueryClient(), null)).toBe(0)
})
