import { testPorts } from '../../scripts/lib/port.mjs'
import { KEY } from '../link/signing'
import type { Variables } from '../server'

const ENTRA_CLIENT_ID = '11111111-2222-3333-4444-555555555555'
const SANDBOX_ORIGIN = `http://localhost:${testPorts(process.env).sandbox.port}`

/** How `playwright.config.ts` runs the app for every test: this mode needs no server of its own. */
export const RUNNING: Variables = { SANDBOX_ORIGIN }

/** No one listens there: the browser goes there, the server only names it. */
export const PRACTICE_ORIGIN = 'https://practice.example'

type Mode = { name: string; variables: Variables; microsoft: boolean; practice: 200 | 307 | 404 }

/** README's configuration table, as far as it decides what is served: between them these serve everything that the page has. */
const EACH_TIME: readonly Mode[] = [
  { name: 'stand-alone practice tenant', variables: RUNNING, microsoft: false, practice: 404 },
  {
    name: 'practice tenant with signed links',
    variables: { LINK_SIGNING_KEY: 'practice' },
    microsoft: false,
    practice: 404,
  },
  {
    name: 'Microsoft and a practice page',
    variables: { ENTRA_CLIENT_ID, PRACTICE_TENANT: 'on', PRACTICE_ORIGIN },
    microsoft: true,
    practice: 307,
  },
  {
    name: 'Microsoft with signed links',
    variables: { ENTRA_CLIENT_ID, LINK_SIGNING_KEY: KEY, SUPPORT_TENANTS: ENTRA_CLIENT_ID },
    microsoft: true,
    practice: 404,
  },
]

/** What these serve one of the others serves, too. */
const FURTHER: readonly Mode[] = [
  { name: 'practice tenant', variables: {}, microsoft: false, practice: 404 },
  { name: 'Microsoft', variables: { ENTRA_CLIENT_ID }, microsoft: true, practice: 404 },
  {
    name: 'Microsoft, a stand-alone practice tenant not switched on',
    variables: { ENTRA_CLIENT_ID, SANDBOX_ORIGIN },
    microsoft: true,
    practice: 404,
  },
  {
    name: 'Microsoft and a stand-alone practice tenant',
    variables: { ENTRA_CLIENT_ID, PRACTICE_TENANT: 'on', SANDBOX_ORIGIN },
    microsoft: true,
    practice: 200,
  },
]

/** Every request in every mode; without it a GET of every place, and of the other requests each in one mode. */
export const COMPLETE = Boolean(process.env['CI'] || process.env['FULL'])

export const MODES = COMPLETE ? [...EACH_TIME, ...FURTHER] : EACH_TIME
