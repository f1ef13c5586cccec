declare module 'virtual:pseudo-locale' {
  import type { Messages } from '@lingui/core'

  export const messages: Messages
}
