export { useSubmit } from './submit'
export { useDraft } from './draft'
export { chooseLanguage, adoptAccountLanguage, languages, useLocale } from './locale'
export { countryName, countryOptions, languageName, languageOptions, ownLanguageName } from './names'
export { useIsNarrow } from './useIsNarrow'
export { truncateSearch, useDebouncedSearch } from './search'
export { createStore, useStore } from './store'
export { chooseTheme, useTheme, type Theme } from './theme'
export { hasLink, isBlank, normalizeLine, nameError } from './text'
export {
  addDays,
  addWorkingDays,
  dateText,
  dayIn,
  daysBetween,
  isAfter,
  isLater,
  plainDate,
  currentInstant,
  today,
  useIsInFuture,
  useNow,
} from './time'
export { isTooLong, useTextDraft } from './text-draft'
