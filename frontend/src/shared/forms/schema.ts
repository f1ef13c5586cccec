import * as v from 'valibot'
import { isTooLong } from '@/lib'

/** An optional text, trimmed; null if it is empty. Its error is 'too_long'. */
export const optionalText = (longest: number) =>
  v.pipe(
    v.string(),
    v.check((text) => !isTooLong(text, longest), 'too_long'),
    v.transform((text) => text.trim() || null),
  )
