export { filterSearch, parseFilters, validateFilterSearch } from './filters'
export { FindPage } from './FindPage'
export { MentorPage } from './MentorPage'
