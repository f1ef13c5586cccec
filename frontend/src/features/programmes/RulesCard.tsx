import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Schemas } from '@/api'
import { Card, DescriptionList } from '@/ui'
import { ruleTexts } from './rules'
import styles from './programmes.module.css'

interface RulesCardProps {
  rules: Schemas['Rule'][]
  children?: ReactNode
}

/** The rules come from the policy, so they match what the service does. */
export function RulesCard({ rules, children }: RulesCardProps) {
  const { i18n } = useLingui()
  return (
    <Card as="section" className={styles.rules}>
      <h2>
        <Trans>The rules</Trans>
      </h2>
      <DescriptionList
        items={rules.map((rule) => {
          const { label, text } = ruleTexts(i18n, rule)
          return { term: label, description: text }
        })}
      />
      {children}
    </Card>
  )
}
