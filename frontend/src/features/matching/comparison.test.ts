import { describe, expect, it } from 'vitest'
import { parseComparedIds, sharedFirst, toggleCompared } from './comparison'

const one = { mentor: 'a', name: 'Léonie' }
const two = { mentor: 'b', name: 'Kwame' }
const three = { mentor: 'c', name: 'Sunniva' }

describe('mentors to compare', () => {
  it('are added and taken away again', () => {
    expect(toggleCompared([one], two)).toEqual([one, two])
    expect(toggleCompared([one, two], one)).toEqual([two])
  })

  it('are three at most', () => {
    expect(toggleCompared([one, two, three], { mentor: 'd', name: 'Tomas' })).toEqual([one, two, three])
    expect(toggleCompared([one, two, three], two)).toEqual([one, three])
  })

  it('are read from the address, each once, and nothing else is', () => {
    const id = (digit: string) => `0193c1f0-0000-7000-8000-00000000000${digit}`
    expect(parseComparedIds(`${id('1')},${id('2')},${id('1')},<b>`)).toEqual([id('1'), id('2')])
    expect(parseComparedIds([id('1')])).toEqual([])
    expect(parseComparedIds(['1', '2', '3', '4'].map(id).join(','))).toHaveLength(3)
  })

  it('show first what they share with the reader', () => {
    expect(sharedFirst(['a', 'b', 'c'], ['c', 'z']).map(({ value }) => value)).toEqual(['c', 'a', 'b'])
  })
})
