import { describe, expect, it } from 'vitest'
import { parseWith, sharedFirst, toggled } from './compared'

const one = { mentor: 'a', name: 'Léonie' }
const two = { mentor: 'b', name: 'Kwame' }
const three = { mentor: 'c', name: 'Sunniva' }

describe('mentors to compare', () => {
  it('are added and taken away again', () => {
    expect(toggled([one], two)).toEqual([one, two])
    expect(toggled([one, two], one)).toEqual([two])
  })

  it('are three at most', () => {
    expect(toggled([one, two, three], { mentor: 'd', name: 'Tomas' })).toEqual([one, two, three])
    expect(toggled([one, two, three], two)).toEqual([one, three])
  })

  it('are read from the address, each once, and nothing else is', () => {
    const id = (digit: string) => `0193c1f0-0000-7000-8000-00000000000${digit}`
    expect(parseWith(`${id('1')},${id('2')},${id('1')},<b>`)).toEqual([id('1'), id('2')])
    expect(parseWith([id('1')])).toEqual([])
    expect(parseWith(['1', '2', '3', '4'].map(id).join(','))).toHaveLength(3)
  })

  it('show first what they share with the reader', () => {
    expect(sharedFirst(['a', 'b', 'c'], ['c', 'z']).map(({ value }) => value)).toEqual(['c', 'a', 'b'])
  })
})
