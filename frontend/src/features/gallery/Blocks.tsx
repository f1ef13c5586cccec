import {
  Banner,
  Button,
  Card,
  Checkbox,
  Chip,
  ChipRow,
  DateTime,
  Disclosure,
  Avatar,
  DescriptionList,
  SanitizedHtml,
  ZonedTime,
  PlainDate,
  NextStep,
  DataTable,
  Steps,
  VisuallyHidden,
  WordDiff,
  WordDiffLegend,
  type Column,
} from '@/ui'
import { wordChanges } from '@/lib/word-diff'
import { Grid, Row, Section } from './Section'

const people = ['Dr Léonie Marchetti', 'Prof. Kwame Boateng', 'Sunniva Nygård', 'Suharto', '山田 太郎']

const columns: Column<string>[] = [
  { key: 'name', title: 'Name', cell: (name) => name },
  {
    key: 'since',
    title: 'Waiting since',
    cell: () => <DateTime value="2026-11-18T08:00:00Z" format="date" />,
  },
  {
    key: 'act',
    title: 'Decide',
    isActions: true,
    cell: (name) => <Button variant="quiet">Approve {name}</Button>,
  },
]

const journey = [
  { label: 'Sign in', state: 'done' },
  { label: 'Register', state: 'done' },
  { label: 'Profile', state: 'now' },
  { label: 'Match', state: 'later' },
  { label: 'Meet', state: 'later' },
] as const

const compared = wordChanges(
  'Eight meetings of 45 minutes.',
  'Six meetings of 45 minutes, by video.',
  'en-GB',
)

const Comparison = () => (
  <Card>
    <WordDiffLegend />
    <p>
      <WordDiff changes={compared} />
    </p>
    <p>
      <WordDiff changes={compared} side="before" />
    </p>
    <p>
      <WordDiff changes={compared} side="after" />
    </p>
  </Card>
)

export function Blocks() {
  return (
    <Section title="Blocks">
      <Steps items={[...journey]} />
      <NextStep eyebrow="Your next step" title="Complete your profile" actions={<Button>Go on</Button>}>
        <p>Three fields are left. Mentors read them before they answer.</p>
      </NextStep>
      <Grid>
        <People />
        <Card>
          <h3>What you agreed</h3>
          <DescriptionList
            items={[
              { term: 'Period', description: <PlainDate value="2026-09-11" /> },
              { term: 'Next', description: <DateTime value="2026-11-26T15:30:00Z" zone="Africa/Nairobi" /> },
              { term: 'Sent', description: <DateTime value="2026-11-01T15:30:00Z" format="relative" /> },
              { term: 'Lyon', description: <ZonedTime zone="Europe/Paris" /> },
            ]}
          />
        </Card>
        <Card>
          <SanitizedHtml html="<p>Text the service made of <strong>Markdown</strong>.</p><ul><li>one</li><li>two</li></ul>" />
          <Disclosure title="What does a mentor do?">Listens, asks, and shares.</Disclosure>
        </Card>
      </Grid>
      <Comparison />
      <Chips />
      <Banners />
      <DataTable
        caption="Waiting for approval"
        columns={columns}
        rows={people.slice(0, 3)}
        rowKey={(name) => name}
        lead={{
          title: 'Select',
          cell: (name) => (
            <Checkbox isSelected={name === people[0]} onChange={() => {}}>
              <VisuallyHidden>Tick {name}</VisuallyHidden>
            </Checkbox>
          ),
        }}
      />
    </Section>
  )
}

function People() {
  return (
    <Card>
      {people.map((name) => (
        <Row key={name}>
          <Avatar name={name} size="small" />
          <Avatar name={name} />
          <Avatar name={name} size="big" />
          {name}
        </Row>
      ))}
    </Card>
  )
}

function Chips() {
  return (
    <ChipRow>
      <Chip>Resistance</Chip>
      <Chip tone="on">Chosen</Chip>
      <Chip tone="on" onRemove={() => undefined}>
        Haemovigilance
      </Chip>
      <Chip tone="good">Approved</Chip>
      <Chip tone="warn">Overdue</Chip>
    </ChipRow>
  )
}

function Banners() {
  return (
    <Grid>
      <Banner title="Your draft of yesterday is here." />
      <Banner tone="good" title="Saved." />
      <Banner tone="warn" title="You have been signed out.">
        <p>What you typed is kept.</p>
      </Banner>
      <Banner tone="error" title="The mentor cannot take another mentee for now." />
    </Grid>
  )
}
