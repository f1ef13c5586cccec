export { useAttempt } from './attempt'
export { useDraft } from './draft'
export { chooseLanguage, followAccount, languages, useLocale } from './locale'
export { countryName, countryOptions, languageName, languageOptions, ownLanguageName } from './names'
export { useIsNarrow } from './screen'
export { searchable, useSearchWhileTyping } from './search'
export { createStore, useStore } from './store'
export { chooseTheme, useTheme, type Theme } from './theme'
export { hasLink, isBlank, line, nameFault } from './text'
export {
  addDays,
  addWorkingDays,
  dateText,
  dayIn,
  daysBetween,
  isAfter,
  isLater,
  plainDate,
  rightNow,
  today,
  useIsAhead,
  useNow,
} from './time'
export { isTooLong, useWriting } from './writing'
