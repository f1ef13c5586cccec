import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { roundAmount, type Goal, type Letter } from './model'

export const kindLabels: Record<Goal['kind'], MessageDescriptor> = {
  professional: msg`Professional`,
  academic: msg`Academic`,
  career: msg`Career`,
}

export const statusLabels: Record<Goal['status'], MessageDescriptor> = {
  draft: msg({ message: 'Draft', context: 'goal' }),
  active: msg({ message: 'In progress', context: 'goal' }),
  reached: msg({ message: 'Reached', context: 'goal' }),
  dropped: msg({ message: 'Dropped', context: 'goal' }),
}

interface LetterTexts {
  sign: string
  name: MessageDescriptor
  question: MessageDescriptor
  /** A gentle question that helps to answer. */
  hint: MessageDescriptor
}

export const letterTexts: Record<Letter, LetterTexts> = {
  specific: {
    sign: 'S',
    name: msg`Specific`,
    question: msg`What exactly do you want to do?`,
    hint: msg`Would a colleague understand it without asking you?`,
  },
  measurable: {
    sign: 'M',
    name: msg`Measurable`,
    question: msg`How will you know that you have reached it?`,
    hint: msg`Can you count it yourself, without much work?`,
  },
  attainable: {
    sign: 'A',
    name: msg`Attainable`,
    question: msg`Is it in your power?`,
    hint: msg`What can you do alone? Who else has to agree?`,
  },
  realistic: {
    sign: 'R',
    name: msg`Realistic`,
    question: msg`Can you do it beside your work?`,
    hint: msg`How many hours a week do you really have? What will you leave out?`,
  },
  time_sensitive: {
    sign: 'T',
    name: msg`Time-sensitive`,
    question: msg`By when?`,
    hint: msg`Choose a date that leaves room for a bad month.`,
  },
}

/** A number as the reader writes it. */
export const amountText = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(roundAmount(value))

/** "5 of 8 hospitals"; for a target below the start "from 12 to 4 hours". */
export function progressText(goal: Goal, value: number, locale: string, i18n: I18n): string {
  const { start_value: start, target_value: target, unit } = goal
  const now = amountText(value, locale)
  const end = amountText(target ?? 0, locale)
  return (start ?? 0) <= (target ?? 0)
    ? i18n._(msg`${now} of ${end} ${unit}`)
    : i18n._(msg`${now} ${unit}, down to ${end}`)
}
