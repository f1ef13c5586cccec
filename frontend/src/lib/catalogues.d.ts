declare module 'virtual:catalogues' {
  import type { Messages } from '@lingui/core'

  /** The loaders of a catalogue's parts, by feature. */
  export type Catalogue = Partial<Record<string, () => Promise<{ messages: Messages }>>>

  export const catalogues: Record<string, Catalogue>
  /** The parts that a route needs in addition to the shell's, by route id. */
  export const partsByRoute: Partial<Record<string, string[]>>
}
