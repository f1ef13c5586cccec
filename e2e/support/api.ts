import type { Page } from '@playwright/test'

import { expect } from './fixtures.ts'

interface Answer<Body> {
  etag: string
  body: Body
}

/** Calls the API as the app does: from a page of a signed-in member. */
export async function call<Body>(
  page: Page,
  method: string,
  path: string,
  sent: object | null = null,
  ifMatch = '',
): Promise<Answer<Body>> {
  const answer = await page.evaluate(
    async ({ method, path, sent, ifMatch }) => {
      const headers = { 'content-type': 'application/json', ...(ifMatch && { 'if-match': ifMatch }) }
      const body = sent && JSON.stringify(sent)
      const response = await fetch(`/api/v1${path}`, { method, headers, body })
      const text = await response.text()
      return { status: response.status, etag: response.headers.get('etag') ?? '', text }
    },
    { method, path, sent, ifMatch },
  )
  expect(answer.status, `${method} ${path}: ${answer.text}`).toBeLessThan(300)
  return { etag: answer.etag, body: JSON.parse(answer.text) as Body }
}

interface WithId {
  id: string
}

const PROFILE = {
  headline: 'Laboratory scientist',
  statement: 'I run a small laboratory and want to learn how larger ones work.',
  offer: 'A second look at plans, before they are made.',
  hopes: 'Somebody to think aloud with.',
  guidance: 'How to lead a team.',
  expertise: ['haematology'],
  topics: ['leadership'],
  languages: ['en'],
  country: 'KE',
  time_zone: 'Africa/Nairobi',
  career_stage: 'mid',
}

/** An approved enrolment in the agreement-based programme, with a complete profile. */
async function enrol(page: Page, coordinator: Page, role: 'mentee' | 'mentor'): Promise<string> {
  const pledges = { role, conduct_version: 1, confidentiality_version: 1 }
  const { id } = (await call<WithId>(page, 'POST', '/programmes/guided/enrolments', pledges)).body
  await call(coordinator, 'POST', `/programmes/guided/enrolments/${id}/approval`)
  const profile = `/enrolments/${id}/profile`
  const { etag } = await call(page, 'GET', profile)
  await call(page, 'PATCH', profile, PROFILE, etag)
  return id
}

interface Matches {
  items: { person: { enrolment_id: string } }[]
}

/** A request in the agreement-based programme, from the mentee to the mentor. Returns its id. */
export async function requestGuided(mentee: Page, mentor: Page, coordinator: Page): Promise<string> {
  const mentorEnrolment = await enrol(mentor, coordinator, 'mentor')
  const menteeEnrolment = await enrol(mentee, coordinator, 'mentee')
  const listed = async () => {
    const { body } = await call<Matches>(mentee, 'GET', `/enrolments/${menteeEnrolment}/matches?limit=100`)
    return body.items.map(({ person }) => person.enrolment_id)
  }
  await expect.poll(listed, { message: 'the mentor is listed' }).toContain(mentorEnrolment)
  const request = {
    mentor_enrolment_id: mentorEnrolment,
    message: 'May I ask you to be my mentor this year?',
  }
  return (await call<WithId>(mentee, 'POST', `/enrolments/${menteeEnrolment}/requests`, request)).body.id
}

/** A mentorship in the agreement-based programme. Returns its id. */
export async function matchGuided(mentee: Page, mentor: Page, coordinator: Page): Promise<string> {
  const request = await requestGuided(mentee, mentor, coordinator)
  return (await call<WithId>(mentor, 'POST', `/requests/${request}/acceptance`)).body.id
}
