import { Trans, useLingui } from '@lingui/react/macro'
import { keepPreviousData } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { showMoreProps, usePagedQuery } from '@/api'
import { suggestionsQuery, type SuggestionFilter } from '@/api/queries/questions'
import { useFocusOnMore } from '@/lib/focus'
import { useTermLabels } from '@/shared/people'
import { Button, Card, Icon, ProblemBanner, QueryView, ShowMore } from '@/ui'
import { steps, type Step, type Suggestion } from './labels'
import { useTakeSuggestion } from './useQuestions'
import styles from './questions.module.css'

interface Props {
  programme: string
  mentorship: string
}

/** Questions that the programme suggests to these two. One press adds one to the list. */
export function Suggestions({ programme, mentorship }: Props) {
  const { t } = useLingui()
  const [filter, setFilter] = useState<SuggestionFilter>({})
  const query = usePagedQuery(suggestionsQuery(mentorship, filter), {
    placeholderData: keepPreviousData,
  })
  const { take, problem, pendingId } = useTakeSuggestion(mentorship)
  const { list, expectMore } = useFocusOnMore<HTMLUListElement>(query.items?.length ?? 0)
  return (
    <Card as="aside" className={styles.suggestions} aria-label={t`Suggestions`}>
      <h2 className={styles.cardTitle}>
        <Trans>Suggestions</Trans>
      </h2>
      <p className={styles.soft}>
        <Trans>Questions from your programme. Add those that you want to discuss.</Trans>
      </p>
      <Filters
        programme={programme}
        shared={query.pages?.[0]?.in_common}
        filter={filter}
        onChange={setFilter}
      />
      <ProblemBanner title={t`Not added`} problem={problem} />
      <QueryView query={{ ...query, data: query.items }}>
        {(items) => (
          <>
            {items.length === 0 && (
              <p className={styles.soft}>
                <Trans>No suggestions for this choice.</Trans>
              </p>
            )}
            <ul ref={list} className={styles.suggested}>
              {items.map((one) => (
                <SuggestedQuestion
                  key={one.id}
                  suggestion={one}
                  isPending={pendingId === one.id}
                  onTake={() => void take(one)}
                />
              ))}
            </ul>
          </>
        )}
      </QueryView>
      <ShowMore {...showMoreProps(query, expectMore)} />
    </Card>
  )
}

interface FiltersProps {
  programme: string
  shared: { expertise: string[]; topics: string[] } | undefined
  filter: SuggestionFilter
  onChange: (filter: SuggestionFilter) => void
}

/** Chips for the steps of a mentorship, and for what both have in their profiles. One of each can be chosen. */
function Filters({ programme, shared, filter, onChange }: FiltersProps) {
  const { t, i18n } = useLingui()
  const labels = useTermLabels(programme)
  const terms = [
    ...(shared?.expertise ?? []).map((slug) => ({
      kind: 'expertise' as const,
      slug,
      label: labels.expertise(slug),
    })),
    ...(shared?.topics ?? []).map((slug) => ({ kind: 'topic' as const, slug, label: labels.topic(slug) })),
  ]
  const { step } = filter
  const withStep = step ? { step } : {}
  const choose = (kind: 'expertise' | 'topic', slug: string) =>
    onChange(filter[kind] === slug ? withStep : { ...withStep, [kind]: slug })
  const chooseStep = (chosen: Step) => {
    const { step: _, ...rest } = filter
    onChange(step === chosen ? rest : { ...rest, step: chosen })
  }
  return (
    <div className={styles.chips} role="group" aria-label={t`Show suggestions for`}>
      {(Object.keys(steps) as Step[]).map((one) => (
        <ToggleChip key={one} isOn={step === one} onPress={() => chooseStep(one)}>
          {i18n._(steps[one])}
        </ToggleChip>
      ))}
      {terms.map(({ kind, slug, label }) => (
        <ToggleChip key={`${kind} ${slug}`} isOn={filter[kind] === slug} onPress={() => choose(kind, slug)}>
          {label}
        </ToggleChip>
      ))}
    </div>
  )
}

interface ToggleProps {
  isOn: boolean
  onPress: () => void
  children: string
}

function ToggleChip({ isOn, onPress, children }: ToggleProps) {
  return (
    <button type="button" className={styles.toggle} aria-pressed={isOn} onClick={onPress}>
      {isOn && <Icon name="tick" size={12} />}
      {children}
    </button>
  )
}

interface SuggestedProps {
  suggestion: Suggestion
  isPending: boolean
  onTake: () => void
}

/** The button stays when it was pressed, so that the focus does. */
function SuggestedQuestion({ suggestion, isPending, onTake }: SuggestedProps) {
  const title = useId()
  return (
    <li>
      <p id={title}>{suggestion.text}</p>
      <Button
        variant="quiet"
        about={title}
        isPending={isPending}
        aria-disabled={suggestion.taken || undefined}
        onPress={suggestion.taken ? undefined : onTake}
      >
        <Icon name={suggestion.taken ? 'tick' : 'plus'} size={14} />
        {suggestion.taken ? <Trans>Added</Trans> : <Trans>Add</Trans>}
      </Button>
    </li>
  )
}
