import { editableFields, isField, same, type Changes, type Conflict, type Profile } from './model'

/**
 * Three-way: what this person changed (`edits`, from `base`) against what is saved now.
 * Only a field changed on both sides, to different values, is a conflict.
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
    Object.assign(kept, { [field]: mine })
    Object.assign(keptBase, { [field]: theirs })
    if (!same(theirs, base[field])) conflicts.push({ field, mine, theirs })
  }
  return { edits: kept, base: keptBase, conflicts }
}

export function without(changes: Changes, fields: Iterable<string>): Changes {
  const left = { ...changes }
  for (const field of fields) if (isField(field)) delete left[field]
  return left
}
