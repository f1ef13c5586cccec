import { Trans, useLingui } from '@lingui/react/macro'
import { Page, Prose } from '@/ui'
import { Contact } from './Contact'

export function AccessibilityPage() {
  const { t } = useLingui()
  return (
    <Page title={t`Accessibility statement`} wide={false}>
      <Prose>
        <p>
          <Trans>
            This platform is made to be used by everyone, and aims at the Web Content Accessibility Guidelines
            2.2, level AA.
          </Trans>
        </p>
        <WhatWorks />
        <h2>
          <Trans>How it is checked</Trans>
        </h2>
        <p>
          <Trans>
            Every page is tested by an automatic checker in light and dark, on a phone and on a wide screen,
            and every journey is walked with the keyboard alone. Such checks do not find everything; people
            do.
          </Trans>
        </p>
        <h2>
          <Trans>Tell us what does not work</Trans>
        </h2>
        <p>
          <Trans>
            Say which page it was and what you use. If you need something in another form, ask for it here
            too.
          </Trans>
        </p>
        <Contact />
      </Prose>
    </Page>
  )
}

function WhatWorks() {
  return (
    <>
      <h2>
        <Trans>What you can rely on</Trans>
      </h2>
      <ul>
        <li>
          <Trans>Everything works by keyboard alone; the focus is always visible.</Trans>
        </li>
        <li>
          <Trans>Screen readers hear page titles, changes and errors, and every field has a name.</Trans>
        </li>
        <li>
          <Trans>Text can be enlarged to 400 % without scrolling sideways.</Trans>
        </li>
        <li>
          <Trans>Light and dark follow your device, or your choice in the account menu.</Trans>
        </li>
        <li>
          <Trans>
            Nothing moves when your device asks for less motion, and colour never says anything alone.
          </Trans>
        </li>
        <li>
          <Trans>
            What you type is kept when the page reloads, the connection drops or your session ends.
          </Trans>
        </li>
      </ul>
    </>
  )
}
