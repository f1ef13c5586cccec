import { expect, it } from 'vitest'
import { toMemberUpdate } from './useMember'

it('takes away what is empty, and does not keep the society’s name as one’s own', () => {
  const names = { display_name: 'Amina Otieno ', title: ' ', short_name: 'Amina' }
  expect(toMemberUpdate(names, 'Amina Otieno')).toEqual({
    display_name: null,
    title: null,
    short_name: 'Amina',
  })
  expect(toMemberUpdate({ ...names, display_name: 'Otieno Amina', title: 'Dr' }, 'Amina Otieno')).toEqual({
    display_name: 'Otieno Amina',
    title: 'Dr',
    short_name: 'Amina',
  })
})
