import { isField, type Field } from './model'
import { stepKeys, stepOf, type StepKey } from './rules'

/** The step is part of the address. A field in the address is focused. */
export type ProfileSearch = { step?: StepKey; field?: Field }

export function profileSearch(search: Record<string, unknown>): ProfileSearch {
  const field = typeof search['field'] === 'string' && isField(search['field']) ? search['field'] : undefined
  const step = stepKeys.find((key) => key === search['step'])
  return { ...(step && { step }), ...(field && { field, step: stepOf[field] }) }
}
