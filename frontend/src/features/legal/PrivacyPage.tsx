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
        <Trans>What we keep, and why</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            From your membership, when you sign in: your name, e-mail address, member number, category, and
            until when your membership is valid. We use it to check whether you can take part.
          </Trans>
        </li>
        <li>
          <Trans>
            What you write: your registration, profile, requests, and what you agree to. We use it to find you
            a mentor or a mentee, and so that the two of you can work together.
          </Trans>
        </li>
        <li>
          <Trans>
            What happens: when a request was sent, accepted or ended. We use it for your timeline and your
            notifications.
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
          browser. We do not count or track visitors.
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
            You can list people you never want to be matched with. We do not tell them, and nobody else sees
            the list.
          </Trans>
        </li>
        <li>
          <Trans>
            Coordinators approve registrations and see who works with whom. They do not read the messages
            between a mentor and a mentee.
          </Trans>
        </li>
        <li>
          <Trans>We do not sell your data or use it to train software.</Trans>
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
          You can see what we keep about you, have it corrected, receive a copy, object to its use, and have
          it erased. After that, the other person in a mentorship sees “a former member” instead of your name.
          You can change your name, number and address at the society. You can also complain to the data
          protection authority where you live.
        </Trans>
      </p>
    </>
  )
}
