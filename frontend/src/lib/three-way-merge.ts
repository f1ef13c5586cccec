/** A field that was changed here and, to another value, elsewhere. */
export interface Conflict<Fields, Field extends keyof Fields = keyof Fields> {
  field: Field
  mine: Fields[Field]
  theirs: Fields[Field]
}

export interface Merged<Fields> {
  edits: Partial<Fields>
  /** The value that each edit started from. */
  base: Partial<Fields>
  conflicts: Conflict<Fields>[]
}

export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Merges local edits, each with its base, into the saved record. A field is a conflict only if both sides changed it
 * to different values. Its base is kept until the user has chosen, so that a reload shows the conflict again.
 */
export function merge<Fields extends object>(
  edits: Partial<Fields>,
  base: Partial<Fields>,
  latest: Fields,
): Merged<Fields> {
  const merged: Merged<Fields> = { edits: {}, base: {}, conflicts: [] }
  for (const field of Object.keys(edits) as (keyof Fields)[]) {
    const mine = edits[field]
    const theirs = latest[field]
    if (mine === undefined || isSame(mine, theirs)) continue
    const isConflict = !isSame(theirs, base[field])
    merged.edits[field] = mine
    merged.base[field] = isConflict ? base[field] : theirs
    if (isConflict) merged.conflicts.push({ field, mine, theirs })
  }
  return merged
}

export function without<Fields extends object>(
  changes: Partial<Fields>,
  fields: Iterable<PropertyKey>,
): Partial<Fields> {
  const left = { ...changes }
  for (const field of fields) delete left[field as keyof Fields]
  return left
}
