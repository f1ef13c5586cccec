import { describe, expect, it } from 'vitest'
import vectors from '../../../openapi/text-vectors.json'
import { isBlank, normalizeLine, nameError } from './text'

describe('the rule for lines, as the service holds it', () => {
  it('has vectors', () => expect(vectors.lines.length).toBeGreaterThan(40))

  const allowed = vectors.lines.filter((vector) => vector.allowed)
  const refused = vectors.lines.filter((vector) => !vector.allowed)

  it.each(allowed)('keeps $text', ({ text, line: kept, fault }) => {
    expect(normalizeLine(text)).toBe(kept)
    expect(nameError(text)).toBe(fault)
    expect(isBlank(text)).toBe(kept === '')
  })

  it.each(refused)('takes out what the service would refuse: $text', ({ text }) => {
    expect(normalizeLine(text)).not.toBe(text)
    expect(nameError(normalizeLine(text))).toBeNull()
  })

  it.each(vectors.prose)('finds $text blank where the service does', ({ text, prose }) => {
    expect(isBlank(text)).toBe(prose === '')
  })
})
