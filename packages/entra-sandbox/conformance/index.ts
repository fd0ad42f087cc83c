export { checkJournal, type Exchange } from './check'
export { checkPreflight } from './preflight'
export { describedProperties } from './property-names'
