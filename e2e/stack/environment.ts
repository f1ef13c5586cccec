export function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`set ${name}`)
  return value
}

export function whole(name: string, otherwise: number): number {
  const value = process.env[name]
  if (value === undefined || value === '') return otherwise
  if (!/^\d+$/.test(value)) throw new Error(`${name} must be a whole number, not "${value}"`)
  return Number(value)
}
