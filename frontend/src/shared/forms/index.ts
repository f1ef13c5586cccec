export { optionalText } from './schema'
export { useDraftForm } from './useDraftForm'
