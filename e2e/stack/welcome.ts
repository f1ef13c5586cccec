import type { MailSink } from '../mail/sink.ts'
import type { Society } from '../society/society.ts'

interface Visit {
  publicUrl: string
  society: Society
  mail: MailSink
  password: string
}

const WHO: [persona: string, what: string][] = [
  ['mentee', 'a member who wants a mentor and has not enrolled yet'],
  ['mentor_one', 'a mentor'],
  ['mentor_two', 'another mentor'],
  ['both', 'a mentor who is also a mentee'],
  ['coordinator', 'the coordinator of all three programmes'],
  ['administrator', 'the administrator of the society'],
  ['lapsed', 'a member whose membership has lapsed'],
  ['non_member', 'somebody with an account but no membership'],
]

export function welcome({ publicUrl, society, mail, password }: Visit): string {
  const people = society.directory.personas()
  const rows = WHO.flatMap(([persona, what]) => {
    const person = people.find((candidate) => candidate.persona === persona)
    return person ? [`    ${person.email.padEnd(34)} ${what}`] : []
  })
  return `
Tandem is running.

  The app        ${publicUrl}
  Mails it sent  ${mail.webUrl}
  The society    ${society.issuer}

  Sign in as (pick from the list on the society's page, or type it; the password is ${password})
${rows.join('\n')}

  Use one browser profile, or a private window, for each person.
  Everything is made up and disappears when you stop this with Ctrl-C.
`
}
