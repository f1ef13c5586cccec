import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useRef, useState } from 'react'
import { MentorshipSection } from '@/features/mentorships'
import { useIsNarrow } from '@/lib'
import {
  BackLink,
  Card,
  CardSkeletons,
  Checkbox,
  EmptyState,
  ErrorState,
  NextChange,
  Page,
  Select,
  TextLink,
  WordDiffLegend,
} from '@/ui'
import styles from './agreements.module.css'
import { SectionComparison, useComparison } from './Comparison'
import { type Agreement, type Place, type Terms, wasProposed } from './model'
import type { ComparisonSearch } from './search-params'
import { useVersions } from './useAgreement'

interface Props extends Place {
  search: ComparisonSearch
  onSearch: (search: ComparisonSearch) => void
}

export function ComparePage({ search, onSearch, ...place }: Props) {
  return (
    <MentorshipSection {...place} section="agreement">
      {(_, header) => <Choice place={place} header={header} search={search} onSearch={onSearch} />}
    </MentorshipSection>
  )
}

interface ChoiceProps extends Pick<Props, 'search' | 'onSearch'> {
  place: Place
  header: ReactNode
}

const find = (versions: Agreement[], number: number | undefined) =>
  versions.find((version) => version.number === number)

function Choice({ place, header, search, onSearch }: ChoiceProps) {
  const { t } = useLingui()
  const query = useVersions(place.mentorship)
  const versions = (query.items ?? []).filter(wasProposed)
  const to = find(versions, search.to) ?? versions[0]
  const from = find(versions, search.from) ?? versions.find(({ number }) => number < (to?.number ?? 0))
  const back = (
    <BackLink>
      <TextLink to="/p/$programme/$role/mentorships/$mentorship/agreement" params={{ ...place }}>
        <Trans>Back to the agreement</Trans>
      </TextLink>
    </BackLink>
  )
  return (
    <Page header={header} eyebrow={back} title={t`Compare two versions`}>
      {query.error && <ErrorState problem={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <CardSkeletons count={2} />}
      {query.items && (!from?.terms || !to?.terms) && (
        <EmptyState title={t`There are no two versions yet`}>
          <p>
            <Trans>You can compare versions once a second one has been proposed.</Trans>
          </p>
        </EmptyState>
      )}
      {from?.terms && to?.terms && (
        <>
          <VersionChoice versions={versions} from={from.number} to={to.number} onSearch={onSearch} />
          <Changes key={`${from.number}-${to.number}`} before={from.terms} after={to.terms} />
        </>
      )}
    </Page>
  )
}

interface VersionChoiceProps {
  versions: Agreement[]
  from: number
  to: number
  onSearch: Props['onSearch']
}

function VersionChoice({ versions, from, to, onSearch }: VersionChoiceProps) {
  const { t } = useLingui()
  const options = versions.map(({ number }) => ({ value: String(number), label: t`Version ${number}` }))
  return (
    <div className={styles.two}>
      <Select
        label={t`Earlier version`}
        value={String(from)}
        options={options}
        onChange={(value) => onSearch({ from: Number(value), to })}
      />
      <Select
        label={t`Later version`}
        value={String(to)}
        options={options}
        onChange={(value) => onSearch({ from, to: Number(value) })}
      />
    </div>
  )
}

function Changes({ before, after }: { before: Terms; after: Terms }) {
  const isNarrow = useIsNarrow()
  const sheet = useRef<HTMLDivElement>(null)
  const [isOnlyChanged, setOnlyChanged] = useState(false)
  const [isOneText, setOneText] = useState(false)
  const compared = useComparison(before, after)
  const count = compared.reduce((sum, section) => sum + section.count, 0)
  const isSideBySide = !isNarrow && !isOneText
  return (
    <>
      <div className={styles.tools}>
        <strong role="status">
          <Plural value={count} _0="Nothing has changed" one="# change" other="# changes" />
        </strong>
        {count > 0 && (
          <NextChange within={sheet}>
            <Trans>Next change</Trans>
          </NextChange>
        )}
        <Checkbox isSelected={isOnlyChanged} onChange={setOnlyChanged}>
          <Trans>Changed parts only</Trans>
        </Checkbox>
        {!isNarrow && (
          <Checkbox isSelected={isOneText} onChange={setOneText}>
            <Trans>As one text</Trans>
          </Checkbox>
        )}
        <WordDiffLegend />
      </div>
      <Card className={styles.sheet} ref={sheet}>
        {compared
          .filter((section) => !isOnlyChanged || section.count > 0)
          .map((section) => (
            <SectionComparison
              key={section.section}
              compared={section}
              isCompared
              isSideBySide={isSideBySide}
            />
          ))}
      </Card>
    </>
  )
}
