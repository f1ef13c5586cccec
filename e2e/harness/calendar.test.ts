import assert from 'node:assert/strict'
import { test } from 'node:test'

import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'

import vectors from '../../openapi/calendar-vectors.json' with { type: 'json' }
import { MeetingCalendar, type Entry } from './meeting-calendar.ts'

/** What a calendar program reads, by one of two parsers. */
type Parser = (text: string) => { method: string; entries: Entry[] }

const withIcalJs: Parser = (text) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const entries = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const attendees = event.attendees.map((attendee) => ({
      name: attendee.getFirstParameter('cn'),
      address: String(attendee.getFirstValue()),
      answer: `${String(attendee.getFirstParameter('partstat'))} ${String(attendee.getFirstParameter('rsvp'))}`,
    }))
    return {
      uid: event.uid,
      sequence: event.sequence,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      summary: event.summary,
      description: event.description,
      location: event.location,
      organiser: String(component.getFirstPropertyValue('organizer')),
      status: String(component.getFirstPropertyValue('status')),
      attendees,
    }
  })
  return { method: String(calendar.getFirstPropertyValue('method')), entries }
}

const withNodeIcal: Parser = (text) => {
  const calendar = nodeIcal.sync.parseICS(text)
  const events = Object.values(calendar).filter((part): part is VEvent => part?.type === 'VEVENT')
  const entries = events.map((event) => ({
    uid: event.uid,
    sequence: Number(event.sequence),
    start: event.start.toISOString(),
    end: event.end?.toISOString() ?? '',
    summary: String(event.summary),
    description: String(event.description),
    location: String(event.location),
    organiser: typeof event.organizer === 'object' ? event.organizer.val : String(event.organizer),
    status: String(event.status),
    attendees: [event.attendee ?? []].flat().map((attendee) => {
      if (typeof attendee === 'string') throw new Error('An attendee without parameters')
      const { CN, PARTSTAT, RSVP } = attendee.params
      return { name: String(CN), address: attendee.val, answer: `${PARTSTAT} ${RSVP ? 'TRUE' : 'FALSE'}` }
    }),
  }))
  return { method: String(calendar.vcalendar?.method), entries }
}

const parsers: [string, Parser][] = [
  ['ical.js', withIcalJs],
  ['node-ical', withNodeIcal],
]

// node-ical reads an escaped backslash before an n as a line end.
const isReadBy = (parser: string, { text }: { text: string }) =>
  parser !== 'node-ical' || !text.includes('\\')

for (const [name, parse] of parsers) {
  test(`${name} reads each name, text and address as it was written`, () => {
    for (const vector of vectors) {
      const [first, , , last] = vector.invitations.map(parse)
      assert.equal(first?.method, 'REQUEST')
      assert.equal(last?.method, 'CANCEL')
      const [entry, ...others] = first.entries
      assert.deepEqual(others, [])
      assert.ok(entry)
      if (isReadBy(name, vector)) {
        assert.equal(entry.summary, `Meeting with ${vector.text}`)
        assert.equal(entry.description, `About ${vector.text}\n\nhttps://tandem.test/a,b;c`)
        assert.equal(entry.location, vector.text)
      }
      assert.equal(entry.organiser, 'mailto:no-reply@society.test')
      const people = [vector.common_name, 'Léonie Marchetti']
      const addresses = ['mailto:amina@members.test', 'mailto:leonie+rn@members.test']
      assert.deepEqual(
        entry.attendees,
        people.map((person, place) => ({
          name: person,
          address: addresses[place],
          answer: 'ACCEPTED FALSE',
        })),
      )
      assert.equal(entry.start, '2031-03-30T12:00:00.000Z')
      assert.equal(entry.end, '2031-03-30T12:45:00.000Z')
    }
  })

  test(`${name}: confirmed, moved twice and cancelled is one meeting that is gone, in whatever order it comes`, () => {
    for (const { invitations } of vectors) {
      const steps = invitations.map(parse)
      const inOrder = new MeetingCalendar()
      const starts = steps.map(({ method, entries }) => {
        for (const entry of entries) inOrder.apply(method, entry)
        assert.equal(inOrder.known, 1)
        return inOrder.meetings.map(({ start }) => start)
      })
      assert.deepEqual(starts, [
        ['2031-03-30T12:00:00.000Z'],
        ['2031-03-31T12:00:00.000Z'],
        ['2031-04-01T12:00:00.000Z'],
        [],
      ])
      const reversed = new MeetingCalendar()
      for (const { method, entries } of steps.toReversed()) {
        for (const entry of entries) reversed.apply(method, entry)
      }
      assert.equal(reversed.known, 1)
      assert.deepEqual(reversed.meetings, [])
    }
  })

  test(`${name} reads a feed with one meeting`, () => {
    for (const vector of vectors) {
      const { method, entries } = parse(vector.feed)
      assert.equal(method, 'PUBLISH')
      assert.deepEqual(
        entries.map(({ start, attendees }) => ({ start, attendees })),
        [{ start: '2031-04-01T12:00:00.000Z', attendees: [] }],
      )
    }
  })
}
