import { Trans, useLingui } from '@lingui/react/macro'
import { useSociety } from '@/api'
import { Page, Prose } from '@/ui'
import { Contact } from './Contact'

export function PrivacyPage() {
  const { t } = useLingui()
  const { data: society } = useSociety()
  const name = society?.name ?? t`The society`
  return (
    <Page title={t`Privacy statement`} wide={false}>
      <Prose>
        <p>
          <Trans>{name} runs this mentorship platform and is responsible for the data on it.</Trans>
        </p>
        <WhatIsKept />
        <WhoSees />
        <YourRights />
        <h2>
          <Trans>Contact</Trans>
        </h2>
        <Contact />
      </Prose>
    </Page>
  )
}

function WhatIsKept() {
  return (
    <>
      <h2>
        <Trans>What is kept, and why</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            From your membership, when you sign in: your name, e-mail address, member number, category, and
            until when your membership is valid. They decide whether you may take part.
          </Trans>
        </li>
        <li>
          <Trans>
            What you write: your registration, profile, requests, and what you agree to. They find you a
            mentor or a mentee, and let the two of you work together.
          </Trans>
        </li>
        <li>
          <Trans>
            What happens: when a request was sent, accepted or ended. It makes your timeline and tells you of
            news.
          </Trans>
        </li>
      </ul>
      <h2>
        <Trans>Cookies and this device</Trans>
      </h2>
      <p>
        <Trans>
          We use cookies only to sign you in. After you sign out, one stays for 30 days so that the next
          person on this computer has to sign in. Your language, appearance and unsent drafts stay in this
          browser. Nobody counts or follows visitors.
        </Trans>
      </p>
    </>
  )
}

function WhoSees() {
  return (
    <>
      <h2>
        <Trans>Who sees it</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            Approved members of the same programme see your profile. For your workplace, country and ORCID iD
            you choose: everyone in the programme, or only the person you are matched with.
          </Trans>
        </li>
        <li>
          <Trans>
            The people you name as never to be matched with are not told, and nobody else sees the list.
          </Trans>
        </li>
        <li>
          <Trans>
            Coordinators approve registrations and see who works with whom. They do not read the messages
            between a mentor and a mentee.
          </Trans>
        </li>
        <li>
          <Trans>Nothing is sold, and nothing is used to train software.</Trans>
        </li>
      </ul>
    </>
  )
}

function YourRights() {
  return (
    <>
      <h2>
        <Trans>What you can ask for</Trans>
      </h2>
      <p>
        <Trans>
          You may see what is kept about you, have it corrected, receive a copy, object to its use, and have
          it erased. What the other person of a mentorship keeps then names “a former member”. Your name,
          number and address are changed where they come from: at the society. You may also complain to the
          data protection authority where you live.
        </Trans>
      </p>
    </>
  )
}
