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
            We want everyone to be able to use this platform. We aim to meet the Web Content Accessibility
            Guidelines 2.2, level AA.
          </Trans>
        </p>
        <WhatWorks />
        <h2>
          <Trans>How we test</Trans>
        </h2>
        <p>
          <Trans>
            We test every page with an automatic checker in light and dark, on a phone and on a wide screen.
            We also go through every task with the keyboard alone. Such tests do not find everything, so
            please tell us what you notice.
          </Trans>
        </p>
        <h2>
          <Trans>Tell us what does not work</Trans>
        </h2>
        <p>
          <Trans>
            Tell us which page it was and which device and software you use. You can also ask us for content
            in another form.
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
          <Trans>Screen readers announce page titles, changes and errors, and every field has a name.</Trans>
        </li>
        <li>
          <Trans>You can enlarge text to 400 % without scrolling sideways.</Trans>
        </li>
        <li>
          <Trans>Light and dark follow your device, or your choice in the account menu.</Trans>
        </li>
        <li>
          <Trans>
            Nothing moves when your device asks for less motion. We never use colour alone to tell you
            something.
          </Trans>
        </li>
        <li>
          <Trans>
            We keep what you type when the page reloads, the connection drops or your session ends.
          </Trans>
        </li>
      </ul>
    </>
  )
}
