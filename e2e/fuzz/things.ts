import type { DatabaseSync, SQLInputValue } from 'node:sqlite'

/** Existing values by the name of the parameter or field that asks for them. */
export type Things = Record<string, string[]>

const MOST = 30

const uuid = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** The ids and words that the database knows. */
export class Knowledge {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  /** The only column of a query. */
  values(query: string, ...parameters: SQLInputValue[]): string[] {
    const rows = this.#database.prepare(`${query} limit ${MOST}`).all(...parameters)
    return rows.map((row) => {
      const [value] = Object.values(row)
      return value instanceof Uint8Array ? uuid(value) : String(value)
    })
  }

  /** Subjects of those who have most to do in a role. */
  busiest(role: string, count: number): string[] {
    const query = `select m.subject from members m join enrolments e on e.member_id = m.id
      join requests r on e.id in (r.mentee_enrolment_id, r.mentor_enrolment_id)
      where e.role = ? and e.status = 'approved' and m.membership_status = 'active'
      group by m.id order by count(*) desc, m.subject`
    return this.values(query, role).slice(0, count)
  }

  /** What everybody may name. */
  common(): Things {
    const words = (kind: string) => this.values('select slug from terms where kind = ? order by slug', kind)
    return {
      programme: this.values('select slug from programmes order by position'),
      mentor: this.#enrolmentsOf('mentor'),
      mentee: this.#enrolmentsOf('mentee'),
      resource: this.values('select id from resources order by id'),
      photo: this.values('select id from photos order by id'),
      expertise: words('expertise'),
      topics: words('topic'),
      languages: ['en', 'fr', 'sw'],
      country: ['KE', 'NL'],
      time_zone: ['Africa/Nairobi', 'Europe/Amsterdam'],
    }
  }

  /** What belongs to one member. */
  of(subject: string): Things {
    const own = (query: string) => this.values(query, subject)
    const mine = '(select e.id from enrolments e join members m on m.id = e.member_id where m.subject = ?1)'
    const ofSides = `in ${mine} or mentor_enrolment_id in ${mine}`
    return {
      enrolment: own(`select id from enrolments where id in ${mine} order by id`),
      request: own(`select id from requests where mentee_enrolment_id ${ofSides} order by status desc, id`),
      mentorship: own(`select id from mentorships where mentee_enrolment_id ${ofSides} order by id`),
      up_to: own(
        `select n.id from notifications n join members m on m.id = n.member_id where m.subject = ?1`,
      ),
    }
  }

  /** What coordinators and administrators decide on. */
  overseen(): Things {
    return {
      enrolment: this.values(`select e.id from enrolments e join programmes p on p.id = e.programme_id
        where p.slug = 'isbt' order by e.status desc, e.id`),
      programme: ['isbt'],
      invitation: this.values('select id from invitations order by id'),
      template: this.values('select id from decision_templates order by id'),
      delivery: this.values(`select id from deliveries where status = 'dead' order by id`),
    }
  }

  /** Members whose sessions nothing here stands on. */
  bystanders(involved: string[]): string[] {
    const marks = involved.map(() => '?').join(', ')
    return this.values(`select id from members where subject not in (${marks}) order by id`, ...involved)
  }

  /** The newest sessions of a member. */
  newestSessions(subject: string, count: number): string[] {
    const query = `select s.id from sessions s join members m on m.id = s.member_id
      where m.subject = ? order by s.id desc`
    return this.values(query, subject).slice(0, count)
  }

  #enrolmentsOf(role: string): string[] {
    const query = `select e.id from enrolments e join programmes p on p.id = e.programme_id
      where e.role = ? and e.status = 'approved' order by p.slug = 'isbt' desc, e.id`
    return this.values(query, role)
  }
}
