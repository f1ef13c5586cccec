/** A value that was changed here and, differently, somewhere else. */
export interface Conflict<Fields, Field extends keyof Fields = keyof Fields> {
  field: Field
  mine: Fields[Field]
  theirs: Fields[Field]
}

export interface Merged<Fields> {
  edits: Partial<Fields>
  /** What each edit started from. */
  base: Partial<Fields>
  conflicts: Conflict<Fields>[]
}

export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Joins the edits made here, each from its base, with what is saved now. Only a field that both sides changed, to
 * different values, is a conflict. Its base stays until somebody has chosen, so that it is a conflict again after a reload.
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
