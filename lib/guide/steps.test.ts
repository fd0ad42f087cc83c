import { expect, test } from 'vitest'
import { longDate } from './dates'
import { PAGE_PERMISSIONS } from './permissions'
import { MICROSOFT_GRAPH, PRODUCT_LIST } from './products'
import { REGIONS } from './regions'
import { DEFAULT_SECRET_DESCRIPTION } from './run'
import { GUIDE, guideStep, STEP_IDS, type StepId } from './steps'
import { TERMS } from './terms'

const HERE = { appName: 'Acme CRM', api: { appId: 'the id of the API', name: 'its name in the tenant' } }

const everyRun = PRODUCT_LIST.flatMap((product) =>
  REGIONS.map((region) => ({
    product,
    region,
    appName: null,
    secretDescription: DEFAULT_SECRET_DESCRIPTION,
  })),
)

function byHand(id: StepId, run: (typeof everyRun)[number]): string {
  return guideStep(id).byHand(run, HERE).join('\n')
}

test('steps, titles and buttons are as documentation and scripts name them', () => {
  expect(GUIDE.map(({ id, title, button }) => [id, title, button])).toEqual([
    ['sign-in', 'Sign in', 'Sign in with Microsoft'],
    ['register-app', 'Register your application', 'Register application'],
    ['add-permissions', 'Configure API permissions', 'Add permissions'],
    ['grant-consent', 'Grant admin consent', 'Grant admin consent'],
    ['create-secret', 'Get your client ID and secret', 'Create client secret'],
    ['hand-over', 'Enter your credentials on Unified.to', 'I have saved the secret'],
  ])
})

test.each(everyRun)('$product.id in $region.id: by hand leads to the same result', (run) => {
  const registration = byHand('register-app', run)
  expect(registration).toContain(run.region.redirectUri)
  expect(registration).toContain(HERE.appName)
  expect(registration).toContain('Multitenant')
  const permissions = byHand('add-permissions', run)
  for (const scope of [...MICROSOFT_GRAPH.scopes, ...run.product.api.scopes])
    expect(permissions).toContain(scope)
  expect(permissions).toContain(run.product.api.portalName)
  expect(permissions).toContain(HERE.api.appId)
  expect(permissions).toContain(HERE.api.name)
  expect(byHand('create-secret', run)).toContain(run.secretDescription)
  expect(byHand('hand-over', run)).toContain(run.region.handOver)
})

test.each(STEP_IDS)('%s says why it is there and how to do it by hand', (id) => {
  const step = guideStep(id)
  expect(step.why).toMatch(/\.$/)
  for (const run of everyRun) expect(step.byHand(run, HERE).every((click) => click.trim() !== '')).toBe(true)
})

test('the way in the portal is the one of today', () => {
  for (const run of everyRun) {
    const [first] = guideStep('register-app').byHand(run, HERE)
    expect(first).toMatch(/left sidebar.*Entra ID.*App registrations.*New registration/)
    expect(byHand('register-app', run)).not.toMatch(/\bApplications\b/)
  }
})

test('the redirect URIs and pages are the ones of the manual guide', () => {
  expect(REGIONS.map(({ id, redirectUri, handOver }) => [id, redirectUri, handOver])).toEqual([
    ['us', 'https://api.unified.to/oauth/code', 'https://app.unified.to/integrations/'],
    ['eu', 'https://api-eu.unified.to/oauth/code', 'https://app-eu.unified.to/integrations/'],
  ])
})

test('the page asks for three permissions', () => {
  expect(PAGE_PERMISSIONS).toEqual([
    'User.Read',
    'Application.ReadWrite.All',
    'DelegatedPermissionGrant.ReadWrite.All',
  ])
})

test('every term is explained by a sentence', () => {
  for (const meaning of Object.values(TERMS)) expect(meaning).toMatch(/^[A-Z].*\.$/)
})

test('a date is written out, and text that is none stays as it is', () => {
  expect(longDate('2031-03-04T12:00:00.0000000Z')).toContain('2031')
  expect(longDate('soon')).toBe('soon')
})
