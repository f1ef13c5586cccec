import { useState } from 'react'
import {
  Button,
  ConfirmDialog,
  Cropper,
  Dialog,
  DialogActions,
  FilterSheet,
  initialCrop,
  Tabs,
  toast,
} from '@/ui'
import { Row, Section } from './Section'

export function Overlays() {
  const [isAsking, setAsking] = useState(false)
  const undo = () =>
    toast('Withdrawn.', { action: { label: 'Undo', onPress: () => toast('As it was.'), isUndo: true } })
  return (
    <Section title="Overlays">
      <Row>
        <Dialog
          title="Decline the request of Amina?"
          trigger={<Button variant="quiet">Open a dialog</Button>}
          actions={(close) => <DialogActions confirmLabel="Decline" onConfirm={close} onCancel={close} />}
        >
          <p>The mentee is told kindly.</p>
        </Dialog>
        <Button variant="danger" onPress={() => setAsking(true)}>
          Ask first
        </Button>
        <ConfirmDialog
          title="End the mentorship with Amina?"
          confirmLabel="End the mentorship"
          isDanger
          isOpen={isAsking}
          onOpenChange={setAsking}
          onConfirm={() => setAsking(false)}
        >
          <p>Both of you keep reading it afterwards.</p>
        </ConfirmDialog>
        <FilterSheets />
        <Button variant="quiet" onPress={() => toast('Your request is on its way.', { tone: 'good' })}>
          Say something
        </Button>
        <Button variant="quiet" onPress={() => toast('This was not saved.', { tone: 'error' })}>
          Say what failed
        </Button>
        <Button variant="quiet" onPress={undo}>
          Say something with a way back
        </Button>
      </Row>
      <CropperExample />
      <Tabs
        label="Mentorship"
        items={[
          { id: 'timeline', title: 'Timeline', content: <p>What happened.</p> },
          { id: 'notes', title: 'Notes', content: <p>What was said.</p> },
        ]}
      />
    </Section>
  )
}

function FilterSheets() {
  return (
    <>
      <FilterSheet count={0} onClear={() => undefined}>
        <p>What to choose from.</p>
      </FilterSheet>
      <FilterSheet count={2} show="Show 23 people" onClear={() => undefined}>
        <p>What to choose from.</p>
      </FilterSheet>
    </>
  )
}

/** A picture of three coloured bands, taller than wide. */
function bands(): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = 300
  canvas.height = 400
  const context = canvas.getContext('2d')
  const colours = ['#a3182f', '#d8a02c', '#1f5f7a']
  colours.forEach((colour, index) => {
    if (!context) return
    context.fillStyle = colour
    context.fillRect(0, index * 134, 300, 134)
  })
  return canvas
}

function CropperExample() {
  const [picture] = useState(bands)
  const [crop, setCrop] = useState(() => initialCrop(picture))
  return <Cropper label="Three bands of colour" picture={picture} crop={crop} onChange={setCrop} />
}
