import { useState } from 'react'
import { Button, ConfirmDialog, Dialog, Tabs, toast } from '@/ui'
import { Row, Section } from './Section'

export function Overlays() {
  const [isAsking, setAsking] = useState(false)
  const undo = () => toast('Withdrawn.', { action: { label: 'Undo', onPress: () => toast('As it was.') } })
  return (
    <Section title="Overlays">
      <Row>
        <Dialog
          title="Decline the request"
          trigger={<Button variant="quiet">Open a dialog</Button>}
          actions={(close) => <Button onPress={close}>Understood</Button>}
        >
          <p>The mentee is told kindly.</p>
        </Dialog>
        <Button variant="danger" onPress={() => setAsking(true)}>
          Ask first
        </Button>
        <ConfirmDialog
          title="End the mentorship?"
          confirmLabel="End it"
          isDanger
          isOpen={isAsking}
          onOpenChange={setAsking}
          onConfirm={() => setAsking(false)}
        >
          <p>Both of you keep reading it afterwards.</p>
        </ConfirmDialog>
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
