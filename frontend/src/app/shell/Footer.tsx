import { Trans, useLingui } from '@lingui/react/macro'
import { useSociety } from '@/api'
import { languages, ownLanguageName } from '@/lib'
import { TextLink } from '@/ui'
import { useChooseLanguage } from './language'
import styles from './footer.module.css'

export function Footer() {
  const { t } = useLingui()
  return (
    <footer className={styles.footer}>
      <LanguageChoice />
      <nav aria-label={t`About this site`}>
        <ul className={styles.links}>
          <li>
            <TextLink to="/privacy">
              <Trans>Privacy</Trans>
            </TextLink>
          </li>
          <li>
            <TextLink to="/accessibility">
              <Trans>Accessibility</Trans>
            </TextLink>
          </li>
          <Contact />
        </ul>
      </nav>
    </footer>
  )
}

function LanguageChoice() {
  const { t, i18n } = useLingui()
  const chooseLanguage = useChooseLanguage()
  return (
    <ul className={styles.links} aria-label={t`Language`}>
      {languages.map((language) => (
        <li key={language}>
          <button
            type="button"
            lang={language}
            aria-pressed={language === i18n.locale}
            onClick={() => void chooseLanguage(language)}
          >
            {ownLanguageName(language)}
          </button>
        </li>
      ))}
    </ul>
  )
}

function Contact() {
  const { data: society } = useSociety()
  const mail = society?.contact_email
  const href = society?.help_url || (mail ? `mailto:${mail}` : '')
  if (href === '') return null
  return (
    <li>
      <TextLink href={href}>
        <Trans>Contact</Trans>
      </TextLink>
    </li>
  )
}
