import { Page } from '@/ui'
import { Blocks } from './Blocks'
import { Buttons } from './Buttons'
import { Choices } from './Choices'
import { Colours } from './Colours'
import { Fields } from './Fields'
import { Overlays } from './Overlays'
import { States } from './States'

/** Every component in every state, for development and tests. Not translated. */
export function GalleryPage() {
  return (
    <Page
      title="Components"
      eyebrow="Development"
      lead="Every component in every state. Change the appearance in the account menu or on the device."
    >
      <Colours />
      <Buttons />
      <Fields />
      <Choices />
      <Blocks />
      <States />
      <Overlays />
    </Page>
  )
}
