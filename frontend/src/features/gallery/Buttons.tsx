import { Actions, Button, Icon, LinkButton, SendActions, TextLink } from '@/ui'
import { Row, Section } from './Section'

const variants = ['primary', 'quiet', 'plain', 'danger'] as const

export function Buttons() {
  return (
    <Section title="Buttons and links">
      {variants.map((variant) => (
        <Row key={variant}>
          <Button variant={variant}>Save the {variant}</Button>
          <Button variant={variant}>
            <Icon name="plus" /> With a sign
          </Button>
          <Button variant={variant} isPending>
            Being sent
          </Button>
          <Button variant={variant} isDisabled>
            Not now
          </Button>
        </Row>
      ))}
      <Actions>
        <LinkButton to="/">A link like a button</LinkButton>
        <LinkButton href="https://society.test" variant="quiet">
          To the society
        </LinkButton>
        <TextLink to="/">A link in the text</TextLink>
        <TextLink to="/" soft>
          A quieter link
        </TextLink>
      </Actions>
      <SendActions isPending={false} onCancel={() => undefined}>
        Send the request
      </SendActions>
      <SendActions isPending isDanger onCancel={() => undefined}>
        End the mentorship
      </SendActions>
    </Section>
  )
}
