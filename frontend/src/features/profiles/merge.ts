import { editableFields, isField, same, type Changes, type Conflict, type Profile } from './model'

/**
 * Three-way: what this person changed (`edits`, from `base`) against what is saved now.
 * Only a field changed on both sides, to different values, is a conflict; its base stays what it was until somebody has
 * chosen, so that the choice is still there after a reload.
 */
export function merge(
  edits: Changes,
  base: Changes,
  latest: Profile,
): { edits: Changes; base: Changes; conflicts: Conflict[] } {
  const kept: Changes = {}
  const keptBase: Changes = {}
  const conflicts: Conflict[] = []
  for (const field of editableFields) {
    const mine = edits[field]
    if (mine === undefined) continue
    const theirs = latest[field]
    if (same(mine, theirs)) continue
    const isConflict = !same(theirs, base[field])
    Object.assign(kept, { [field]: mine })
    Object.assign(keptBase, { [field]: isConflict ? base[field] : theirs })
    if (isConflict) conflicts.push({ field, mine, theirs })
  }
  return { edits: kept, base: keptBase, conflicts }
}

export function without(changes: Changes, fields: Iterable<string>): Changes {
  const left = { ...changes }
  for (const field of fields) if (isField(field)) delete left[field]
  return left
}
