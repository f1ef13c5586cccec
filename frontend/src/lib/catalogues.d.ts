declare module 'virtual:catalogues' {
  import type { Messages } from '@lingui/core'

  /** The loaders of its parts, by the name of the feature. */
  export type Catalogue = Partial<Record<string, () => Promise<{ messages: Messages }>>>

  export const catalogues: Record<string, Catalogue>
  /** The parts that a page needs beside that of the shell, by the id of its route. */
  export const partsByRoute: Partial<Record<string, string[]>>
}
