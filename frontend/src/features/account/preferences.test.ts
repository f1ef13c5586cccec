import { expect, it } from 'vitest'
import { toUpdate, applyUpdate, type Preferences } from './preferences'

const preferences: Preferences = {
  groups: [
    {
      about: 'requests',
      kinds: [
        { kind: 'request_received', mail: true, in_app: true, required: false },
        { kind: 'request_accepted', mail: true, in_app: true, required: true },
      ],
    },
    {
      about: 'mentorships',
      kinds: [{ kind: 'mentorship_ended', mail: true, in_app: false, required: true }],
    },
  ],
}

it('changes the kind that is wished for and no other', () => {
  const after = applyUpdate(preferences, { kind: 'request_received', mail: false, in_app: true })
  expect(after.groups[0]?.kinds[0]).toEqual({
    kind: 'request_received',
    mail: false,
    in_app: true,
    required: false,
  })
  expect(after.groups[0]?.kinds[1]).toEqual(preferences.groups[0]?.kinds[1])
  expect(after.groups[1]).toEqual(preferences.groups[1])
})

it('brings everything back as it was', () => {
  const [first] = preferences.groups[0]?.kinds ?? []
  if (!first) throw new Error('the example has a kind')
  const after = applyUpdate(preferences, { kind: first.kind, mail: false, in_app: false })
  expect(applyUpdate(after, toUpdate(first))).toEqual(preferences)
})
