declare module 'virtual:catalogues' {
  import type { Messages } from '@lingui/core'

  /** Its parts, by the name of the feature whose texts they hold. */
  export type Catalogue = Partial<Record<string, () => Promise<{ messages: Messages }>>>

  export const catalogues: Record<string, Catalogue>
  /** The parts that each page needs beside the first, by the id of its route. */
  export const partsByRoute: Partial<Record<string, string[]>>
}
