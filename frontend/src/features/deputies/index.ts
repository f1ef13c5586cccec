export { DeputiesPage } from './DeputiesPage'
