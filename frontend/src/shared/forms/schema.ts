import * as v from 'valibot'
import { isTooLong } from '@/lib'

/** A text that may be left out, as it is sent: without spaces around it, and null where nothing is written. */
export const optionalText = (longest: number) =>
  v.pipe(
    v.string(),
    v.check((text) => !isTooLong(text, longest), 'too_long'),
    v.transform((text) => text.trim() || null),
  )
