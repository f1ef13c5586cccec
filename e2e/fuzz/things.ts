import { text, type Store } from '../chaos/store.ts'

/** Existing values, by the name of their parameter or field. */
export type Things = Record<string, string[]>

const MOST = 30

const dashed = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** The ids and slugs in the database. */
export class Knowledge {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  /** A column of texts. `from` is the rest of the query. */
  async #texts(column: string, from: string, most = MOST): Promise<string[]> {
    const rows = await this.#store.rows<{ found: string }>(
      `select ${column} as found from ${from} limit ${most}`,
    )
    return rows.map(({ found }) => found)
  }

  /** A column of ids. */
  async #ids(column: string, from: string, most = MOST): Promise<string[]> {
    return (await this.#texts(this.#store.hex(column), from, most)).map(dashed)
  }

  /** The subjects of the members with the most requests in a role. */
  busiest(role: string, count: number): Promise<string[]> {
    const from = `members m join enrolments e on e.member_id = m.id
      join requests r on e.id in (r.mentee_enrolment_id, r.mentor_enrolment_id)
      where e.role = ${text(role)} and e.status = 'approved' and m.membership_status = 'active'
      group by m.id, m.subject order by count(*) desc, m.subject`
    return this.#texts('m.subject', from, count)
  }

  /** Values for every role. */
  async common(): Promise<Things> {
    const words = (kind: string) => this.#texts('slug', `terms where kind = ${text(kind)} order by slug`)
    return {
      programme: await this.#texts('slug', 'programmes order by position'),
      mentor: await this.#enrolmentsOf('mentor'),
      mentee: await this.#enrolmentsOf('mentee'),
      resource: await this.#ids('id', 'resources order by id'),
      photo: await this.#ids('id', 'photos order by id'),
      expertise: await words('expertise'),
      topics: await words('topic'),
      languages: ['en', 'fr', 'sw'],
      country: ['KE', 'NL'],
      time_zone: ['Africa/Nairobi', 'Europe/Amsterdam'],
    }
  }

  /** Values that belong to one member. */
  async of(subject: string): Promise<Things> {
    const who = text(subject)
    const mine = `(select e.id from enrolments e join members m on m.id = e.member_id where m.subject = ${who})`
    const ofSides = `in ${mine} or mentor_enrolment_id in ${mine}`
    return {
      enrolment: await this.#ids('id', `enrolments where id in ${mine} order by id`),
      request: await this.#ids(
        'id',
        `requests where mentee_enrolment_id ${ofSides} order by status desc, id`,
      ),
      mentorship: await this.#ids('id', `mentorships where mentee_enrolment_id ${ofSides} order by id`),
      up_to: await this.#ids(
        'n.id',
        `notifications n join members m on m.id = n.member_id where m.subject = ${who}`,
      ),
    }
  }

  /** Values for coordinators and administrators. */
  async overseen(): Promise<Things> {
    return {
      enrolment: await this.#ids(
        'e.id',
        `enrolments e join programmes p on p.id = e.programme_id
          where p.slug = 'isbt' order by e.status desc, e.id`,
      ),
      programme: ['isbt'],
      invitation: await this.#ids('id', 'invitations order by id'),
      template: await this.#ids('id', 'decision_templates order by id'),
      delivery: await this.#ids('id', `deliveries where status = 'dead' order by id`),
    }
  }

  /** Members whose sessions are not needed here. */
  bystanders(involved: string[]): Promise<string[]> {
    return this.#ids('id', `members where subject not in (${involved.map(text).join(', ')}) order by id`)
  }

  /** The newest sessions of a member. */
  newestSessions(subject: string, count: number): Promise<string[]> {
    const from = `sessions s join members m on m.id = s.member_id
      where m.subject = ${text(subject)} order by s.id desc`
    return this.#ids('s.id', from, count)
  }

  #enrolmentsOf(role: string): Promise<string[]> {
    const from = `enrolments e join programmes p on p.id = e.programme_id
      where e.role = ${text(role)} and e.status = 'approved' order by p.slug = 'isbt' desc, e.id`
    return this.#ids('e.id', from)
  }
}
