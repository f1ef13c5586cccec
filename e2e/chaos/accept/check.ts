import type { Store } from '../store.ts'

/** Rules that must hold whatever was accepted at the same time. Each query counts violations. */
const RULES = {
  'a seat that carries two mentorships': `select count(*) from (
    select enrolment_id, seat from (
      select mentee_enrolment_id as enrolment_id, mentee_seat as seat from mentorships where ended_at is null
      union all
      select mentor_enrolment_id, mentor_seat from mentorships where ended_at is null) as held
    group by enrolment_id, seat having count(*) > 1) as twice`,
  'somebody with more mentorships than seats': `select count(*) from enrolments e where e.capacity <
    (select count(*) from mentorships m where m.ended_at is null and m.mentee_enrolment_id = e.id)
    + (select count(*) from mentorships m where m.ended_at is null and m.mentor_enrolment_id = e.id)`,
  'a pair that holds two mentorships': `select count(*) from (
    select 1 from mentorships where ended_at is null
    group by mentee_enrolment_id, mentor_enrolment_id having count(*) > 1) as twice`,
  'a request left open though its mentee has no seat': `select count(*) from requests r
    join enrolments e on e.id = r.mentee_enrolment_id where r.status = 'pending' and e.capacity <= (
    select count(*) from mentorships m where m.ended_at is null and m.mentee_enrolment_id = e.id)`,
  'an acceptance without its mentorship, or the reverse': `select count(*) from requests r
    where (r.status = 'accepted') <> (exists (select 1 from mentorships m where m.request_id = r.id))`,
  'a mentorship without exactly one event of its beginning': `select count(*) from mentorships m where 1 <> (
    select count(*) from events v where v.subject_id = m.id and v.kind = 'mentorship.started')`,
} as const

export type Rule = keyof typeof RULES

/** The number of violations of each rule. */
export async function violations(store: Store): Promise<Record<Rule, number>> {
  const counted = Object.entries(RULES)
  const columns = counted.map(([, query], number) => `(${query}) as rule_${number}`)
  const [found] = await store.rows<Record<string, number>>(`select ${columns.join(', ')}`)
  const named = counted.map(([rule], number) => [rule, found?.[`rule_${number}`] ?? Number.NaN])
  return Object.fromEntries(named) as Record<Rule, number>
}

export async function rulesBroken(store: Store): Promise<number> {
  return Object.values(await violations(store)).reduce((one, other) => one + other, 0)
}

export async function running(store: Store): Promise<number> {
  const [found] = await store.rows<{ running: number }>(
    'select count(*) as running from mentorships where ended_at is null',
  )
  return found?.running ?? 0
}
