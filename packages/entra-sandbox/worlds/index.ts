export { LISTED } from './earlier-run'
export { addressesOf, DISCOVERY, type Environment, idOf, isMember } from './environments'
export { DATAVERSE_APP_ID, GRAPH_APP_ID } from './first-party'
export { OPENID_SCOPES } from './graph-scopes'
export { isAppAdmin, isAppDeveloper, PERSONA_KEYS, type Persona } from './personas'
export { ROLES } from './roles'
export { SEED_NAMES, SEEDS, type SeedName } from './seeds'
export {
  changedSettings,
  type Mark,
  type Policy,
  type Settings,
  type SettingsChange,
  settingsChange,
  type Wording,
} from './settings'
export { Worlds } from './store'
export { personById, personOf, type RefreshRecord, type Session, type World } from './world'
