import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import * as v from 'valibot'
import { $api, type Problem, type Role, useIdempotencyKey } from '@/api'
import { availabilityQuery } from '@/api/queries/meetings'
import { currentInstant, useNow } from '@/lib'
import { dayIn, type Instant, type PlainDate } from '@/lib/time'
import { optionalText, useDraftForm } from '@/shared/forms'
import { Button, Card, OtherDrafts, ProblemBanner, QueryView, TextField, toast } from '@/ui'
import { Calendar } from './Calendar'
import { type Details, DetailsFields, longestAgenda, longestPlace } from './DetailsFields'
import styles from './meetings.module.css'
import { type Availability, kinds, type Meeting, type Pair, places, slotsAtMost } from './model'
import { SlotList } from './SlotList'
import { useMeetingChange } from './useMeeting'
import { clash, mondayOf, weekRange } from './week'

interface Props {
  programme: string
  role: Role
  mentorship: string
  pair: Pair
  /** The first meeting of the mentorship. */
  isFirst: boolean
  /** The meeting that gets other times; null for a new one. */
  meeting: Meeting | null
}

interface Draft extends Details {
  note: string
  slots: Instant[]
}

const longestNote = 1000
const textOf = ({ agenda, note }: Draft) => `${agenda} ${note}`.trim()

const schema = v.pipe(
  v.object({
    kind: v.picklist(kinds),
    minutes: v.number(),
    agenda: v.pipe(v.string(), v.maxLength(longestAgenda, 'too_long'), v.trim()),
    place: v.picklist(places),
    place_text: v.pipe(v.string(), v.maxLength(longestPlace, 'too_long'), v.trim()),
    note: optionalText(longestNote),
    slots: v.pipe(v.array(v.custom<Instant>((at) => typeof at === 'string')), v.minLength(1, 'required')),
  }),
  v.forward(
    v.check(({ place, place_text: text }) => place === 'video_room' || isPlace(place, text), 'required'),
    ['place_text'],
  ),
)

const isPlace = (place: string, text: string) =>
  place === 'link' ? /^https?:\/\/\S+$/.test(text.trim()) : text.trim() !== ''

function initialDraft(meeting: Meeting | null, isFirst: boolean): Draft {
  return {
    kind: meeting?.kind ?? (isFirst ? 'get_to_know' : 'regular'),
    minutes: meeting?.minutes ?? 45,
    agenda: meeting?.agenda ?? '',
    place: meeting?.place ?? 'video_room',
    place_text: meeting?.place_text ?? '',
    note: '',
    slots: [],
  }
}

/** Times in the calendar, or by hand, and what the meeting is about. */
export function ProposeForm(props: Props) {
  const { mentorship, pair, meeting } = props
  const { form, setDetails, sending, send } = useProposal(props)
  const { values } = form
  const chosen = useSlots(values.slots, (slots) => form.set('slots', slots))
  return (
    <form className={styles.propose} noValidate onSubmit={form.onSubmit((body) => void send(body))}>
      <div className={styles.main}>
        <OtherDrafts draft={form.draft} />
        {meeting === null && (
          <Card as="section" className={styles.details}>
            <DetailsFields values={values} onChange={setDetails} placeError={form.errorOf('place_text')} />
          </Card>
        )}
        <Week
          mentorship={mentorship}
          pair={pair}
          slots={values.slots}
          minutes={values.minutes}
          except={meeting?.id ?? null}
          onToggle={chosen.toggle}
          side={(availability, now) => (
            <Side
              pair={pair}
              values={values}
              problem={sending.problem}
              isPending={sending.isPending}
              slotError={form.errorOf('slots')}
              note={<NoteField person={pair.name} {...form.field('note')} />}
              onRemove={chosen.remove}
              onAdd={(at) =>
                chosen.add(at, clash(at, values.minutes, availability, now, meeting?.id ?? null))
              }
            />
          )}
        />
      </div>
    </form>
  )
}

/** The draft of the proposal, and how it is sent. Once it is, the page of the meeting opens. */
function useProposal({ programme, role, mentorship, pair, isFirst, meeting }: Props) {
  const sending = useSend(mentorship, meeting)
  const form = useDraftForm<Draft, v.InferOutput<typeof schema>>({
    draftKey: `meeting.${meeting?.id ?? mentorship}`,
    initial: initialDraft(meeting, isFirst),
    schema,
    textOf,
    error: sending.problem,
  })
  const { values } = form
  const navigate = useNavigate()
  const send = async (body: v.InferOutput<typeof schema>) => {
    const sent = await sending.send({ ...body, time_zone: pair.ownZone })
    if (sent === null) return
    form.clear()
    await navigate({
      to: '/p/$programme/$role/mentorships/$mentorship/meetings/$meeting',
      params: { programme, role, mentorship, meeting: sent },
    })
  }
  const setDetails = (details: Details) => {
    for (const name of ['kind', 'minutes', 'agenda', 'place', 'place_text'] as const) {
      if (details[name] !== values[name]) form.set(name, details[name])
    }
  }
  return { form, setDetails, sending, send }
}

function NoteField({
  person,
  ...field
}: {
  person: string
  name: string
  value: string
  onChange: (value: string) => void
}) {
  const { t } = useLingui()
  return (
    <TextField
      label={t`A word to ${person}`}
      isOptional
      multiline
      rows={2}
      maxLength={longestNote}
      {...field}
    />
  )
}

/** Adds and removes chosen times, in their order. */
function useSlots(slots: Instant[], set: (slots: Instant[]) => void) {
  const { t } = useLingui()
  const remove = (at: Instant) => set(slots.filter((slot) => slot !== at))
  /** Adds a time, or says why not. */
  const add = (at: Instant, isClash: boolean): string | null => {
    if (slots.includes(at)) return t`You have chosen this time already.`
    if (slots.length >= slotsAtMost) return t`You have chosen five times. Remove one to choose another.`
    if (isClash) return t`This time has passed, or one of you has another meeting.`
    set([...slots, at].toSorted())
    return null
  }
  /** Removes a chosen time, or adds one that is not. */
  const toggle = (at: Instant, isClash: boolean) => {
    if (slots.includes(at)) return remove(at)
    const refusal = add(at, isClash)
    if (refusal !== null) toast(refusal)
    return undefined
  }
  return { remove, add, toggle }
}

interface WeekProps {
  mentorship: string
  pair: Pair
  slots: Instant[]
  minutes: number
  except: string | null
  onToggle: (at: Instant, isClash: boolean) => void
  side: (availability: Availability, now: Instant) => ReactNode
}

function Week({ mentorship, pair, slots, minutes, except, onToggle, side }: WeekProps) {
  useNow()
  const now = currentInstant()
  const today = dayIn(now, pair.ownZone)
  const [monday, setMonday] = useState<PlainDate>(() => mondayOf(today))
  const [from, until] = weekRange(monday, pair.ownZone)
  const query = useQuery({ ...availabilityQuery(mentorship, from, until), placeholderData: keepPreviousData })
  return (
    <QueryView query={query}>
      {(availability) => {
        const others = {
          ...availability,
          taken: availability.taken.filter((one) => except === null || one.meeting_id !== except),
        }
        return (
          <div className={styles.weekAndSide}>
            <div className={styles.main}>
              <Calendar
                monday={monday}
                onMonday={setMonday}
                pair={pair}
                availability={others}
                slots={slots}
                minutes={minutes}
                now={now}
                onToggle={(at) => onToggle(at, clash(at, minutes, others, now, except))}
              />
            </div>
            {side(others, now)}
          </div>
        )
      }}
    </QueryView>
  )
}

interface SideProps {
  pair: Pair
  values: Draft
  problem: Problem | null
  isPending: boolean
  slotError: string | undefined
  note: ReactNode
  onRemove: (at: Instant) => void
  onAdd: (at: Instant) => string | null
}

function Side({ pair, values, problem, isPending, slotError, note, onRemove, onAdd }: SideProps) {
  const { t } = useLingui()
  const { slots, minutes } = values
  const taken = problem?.code === 'time_is_taken' ? takenTimes(problem) : []
  const name = pair.name
  const count = slots.length
  return (
    <aside className={styles.side} aria-label={t`Your times`}>
      <Card as="section" className={styles.card}>
        <SlotList
          slots={slots}
          minutes={minutes}
          pair={pair}
          taken={taken}
          error={slotError === undefined ? null : slotErrorText(slotError)}
          onRemove={onRemove}
          onAdd={onAdd}
        />
        {note}
        <ProblemBanner
          title={t`We could not send your times`}
          problem={slotError === undefined ? problem : null}
        />
        <Button type="submit" isPending={isPending}>
          {count === 0 ? (
            <Trans>Send the times</Trans>
          ) : (
            <Plural value={count} one="Send # time" other="Send # times" />
          )}
        </Button>
        <p className={styles.soft}>
          <Trans>{name} gets an e-mail and confirms one of them. Nothing is fixed before that.</Trans>
        </p>
      </Card>
    </aside>
  )

  function slotErrorText(code: string): string {
    if (code === 'in_the_past') return t`One of the times has passed. Remove it and choose another one.`
    if (code === 'out_of_range') return t`One of the times is more than a year ahead.`
    return t`Choose at least one time.`
  }
}

/** The times at which one of the two has another meeting. Arguments of problems are mostly words; these are a list. */
const takenTimes = ({ args }: Problem): Instant[] => {
  const taken: unknown = args.taken
  return Array.isArray(taken) ? (taken as Instant[]) : []
}

type Body = v.InferOutput<typeof schema> & { time_zone: string }

/** Sends the times; returns the id of the meeting, or null if they were refused. */
function useSend(mentorship: string, meeting: Meeting | null) {
  const { t } = useLingui()
  const key = useIdempotencyKey()
  const change = useMeetingChange()
  const propose = $api.useMutation('post', '/api/v1/mentorships/{mentorship}/meetings')
  const offer = $api.useMutation('post', '/api/v1/meetings/{meeting}/proposals')
  const send = async (body: Body): Promise<string | null> => {
    let id: string | null = null
    const { slots, time_zone, note } = body
    const isDone = await change.run(async () => {
      try {
        const header = key.header()
        const sent =
          meeting === null
            ? await propose.mutateAsync({ params: { path: { mentorship }, header }, body })
            : await offer.mutateAsync({
                params: { path: { meeting: meeting.id }, header },
                body: { slots, time_zone, note },
              })
        id = sent.id
        key.settled(null)
      } catch (error) {
        key.settled(error)
        throw error
      }
    })
    if (isDone) toast(t`Your times are sent.`, { tone: 'good' })
    return id
  }
  return { send, problem: change.problem, isPending: change.isPending }
}
