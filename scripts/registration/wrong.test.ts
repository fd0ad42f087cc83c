import { afterAll, beforeAll, expect, test } from 'vitest'
import { look } from './testing/look'
import { PAGE, type Place, startPlace } from './testing/place'
import { readme } from './testing/readme'
import { refusalMet } from './testing/visit'

let place: Place
beforeAll(async () => {
  place = await startPlace()
}, 60_000)
afterAll(() => place.stop())

const URI = `${PAGE}/signed-in`
const GRAPH = '00000003-0000-0000-c000-000000000000'
const DYNAMICS = '00000007-0000-0000-c000-000000000000'
const USER_READ = { id: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d', type: 'Scope' }
const WRITE_APPS = { id: 'bdfbf15f-ee85-4955-8675-146e8e5296b5', type: 'Scope' }
const WRITE_GRANTS = { id: '41ce6ca6-6826-4807-84f1-1c82854f7ee5', type: 'Scope' }
const THREE = [USER_READ, WRITE_APPS, WRITE_GRANTS]
const ofGraph = (...resourceAccess: object[]) => [{ resourceAppId: GRAPH, resourceAccess }]
const claim = (name: string) => ({ name, source: null, essential: false, additionalProperties: [] })
const idToken = (...names: string[]) => ({
  optionalClaims: { idToken: names.map(claim), accessToken: [], saml2Token: [] },
})
const web = (redirectUris: string[]) => ({ web: { redirectUris }, spa: { redirectUris: [] } })
const grant = (name: string) => ({ web: { implicitGrantSettings: { [name]: true } } })

type Case = {
  body?: object
  marks?: { publisher?: string; domain?: string; disabled?: boolean }
  /** A change of the service principal. */
  principal?: object
  secret?: object
  args?: readonly string[]
  env?: Record<string, string>
  /** The one row that is not as it should be: its check, its state, and what it says. */
  row: [string, 'wrong' | 'advice', RegExp]
  /** Further rows that follow from it. */
  besides?: readonly string[]
  /** A sign-in as the page's meets the number that the row says; with these scopes. */
  met?: { scope?: string }
}

const CASES: Record<string, Case> = {
  'Web instead of Single-page application': {
    body: web([URI]),
    row: ['redirect', 'wrong', /AADSTS9002326/],
    met: {},
  },
  'Mobile instead of Single-page application': {
    body: { spa: { redirectUris: [] }, publicClient: { redirectUris: [URI] } },
    row: ['redirect', 'wrong', /Mobile and desktop.+AADSTS9002326/],
    met: {},
  },
  'no redirect URI': { body: web([]), row: ['redirect', 'wrong', /AADSTS500113/] },
  'a slash at the end': {
    body: { spa: { redirectUris: [`${URI}/`] } },
    besides: ['other-addresses'],
    row: ['redirect', 'wrong', /not listed; https:\/\/\S+\/signed-in\/ is, .+AADSTS50011/],
    met: {},
  },
  'capital letters': {
    body: { spa: { redirectUris: [`${PAGE}/Signed-In`] } },
    besides: ['other-addresses'],
    row: ['redirect', 'wrong', /\/Signed-In is, .+AADSTS50011/],
    met: {},
  },
  'http on this machine': {
    body: { spa: { redirectUris: ['http://localhost/signed-in'] } },
    args: ['--page', 'https://localhost'],
    besides: ['localhost'],
    row: ['redirect', 'wrong', /http:\/\/localhost\/signed-in is, .+AADSTS50011/],
  },
  'no --page': { args: [], row: ['redirect', 'advice', /whether this is your page was not checked/] },
  'no --page, and Web': { body: web([URI]), args: [], row: ['redirect', 'wrong', /AADSTS9002326/] },
  'no --page, and another address': {
    body: { spa: { redirectUris: [`${PAGE}/login`] } },
    args: [],
    row: ['redirect', 'wrong', /AADSTS50011/],
  },
  'localhost next to the page': {
    body: { spa: { redirectUris: [URI, 'http://localhost:3000/signed-in'] } },
    row: ['localhost', 'advice', /http:\/\/localhost:3000\/signed-in next to/],
  },
  'another address': {
    body: { spa: { redirectUris: [URI, 'https://old.contoso.example/signed-in'] } },
    row: ['other-addresses', 'advice', /https:\/\/old\.contoso\.example/],
  },
  'a permission is missing': {
    body: { requiredResourceAccess: ofGraph(USER_READ, WRITE_GRANTS) },
    row: ['permissions', 'wrong', /missing: Application\.ReadWrite\.All \(delegated\).+AADSTS65001/],
  },
  'environments without their permission': {
    env: { DYNAMICS_ENVIRONMENTS: 'on' },
    row: ['permissions', 'wrong', /user_impersonation.+AADSTS650057/],
    met: { scope: 'https://globaldisco.crm.dynamics.com//user_impersonation' },
  },
  'an application permission': {
    body: {
      requiredResourceAccess: ofGraph(...THREE, { id: '1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9', type: 'Role' }),
    },
    row: ['application-permissions', 'wrong', /Microsoft Graph: Application\.ReadWrite\.All/],
  },
  'more permissions': {
    body: {
      requiredResourceAccess: ofGraph(...THREE, {
        id: '06da0dbc-49e2-44d2-8312-53f166ab848a',
        type: 'Scope',
      }),
    },
    row: ['more-permissions', 'advice', /Microsoft Graph: Directory\.Read\.All/],
  },
  'the permission for environments, which are switched off': {
    body: {
      requiredResourceAccess: [
        ...ofGraph(...THREE),
        {
          resourceAppId: DYNAMICS,
          resourceAccess: [{ id: '78ce3f0f-a1ce-49c2-8cde-64b5c0896db4', type: 'Scope' }],
        },
      ],
    },
    row: ['more-permissions', 'advice', /Dynamics CRM: user_impersonation/],
  },
  'no login_hint': { body: idToken('acct'), row: ['claims', 'wrong', /asks which account to sign out/] },
  'no acct, and the key for links is here': {
    body: idToken('login_hint'),
    env: { LINK_SIGNING_KEY: 'k'.repeat(43), SUPPORT_TENANTS: GRAPH },
    row: ['claims', 'wrong', /A guest .+ passes for a member/],
  },
  'no acct, and --signed-links': {
    body: idToken('login_hint'),
    args: ['--page', PAGE, '--signed-links'],
    row: ['claims', 'wrong', /Claim acct/],
  },
  'a secret': {
    secret: { displayName: 'old' },
    row: ['credentials', 'wrong', /old \(until \d{4}-\d\d-\d\d\)/],
  },
  'implicit grant of access tokens': {
    body: grant('enableAccessTokenIssuance'),
    row: ['implicit-grant', 'wrong', /on/],
  },
  'implicit grant of ID tokens': {
    body: grant('enableIdTokenIssuance'),
    row: ['implicit-grant', 'wrong', /on/],
  },
  'public client flows': {
    body: { isFallbackPublicClient: true },
    row: ['public-client-flows', 'advice', /device code/],
  },
  'one tenant only': {
    body: { signInAudience: 'AzureADMyOrg' },
    row: ['audience', 'wrong', /AADSTS50194/],
    met: {},
  },
  'one tenant only, as ENTRA_TENANT says': {
    body: { signInAudience: 'AzureADMyOrg' },
    env: { ENTRA_TENANT: 'contoso.example' },
    row: ['audience', 'advice', /contoso\.example/],
  },
  'one tenant only, and ENTRA_TENANT is another': {
    body: { signInAudience: 'AzureADMyOrg' },
    env: { ENTRA_TENANT: GRAPH },
    row: ['audience', 'wrong', /AADSTS700016/],
  },
  'personal accounts too': {
    body: { signInAudience: 'AzureADandPersonalMicrosoftAccount', api: { requestedAccessTokenVersion: 2 } },
    row: ['audience', 'advice', /personal Microsoft accounts/],
  },
  'personal accounts alone': {
    body: { signInAudience: 'PersonalMicrosoftAccount', api: { requestedAccessTokenVersion: 2 } },
    row: ['audience', 'wrong', /No work account/],
  },
  deactivated: {
    body: { isDisabled: true },
    row: ['enabled', 'wrong', /deactivated.+AADSTS7000112/],
    met: {},
  },
  'disabled by Microsoft': {
    marks: { publisher: 'Contoso', domain: 'contoso.example', disabled: true },
    row: ['enabled', 'wrong', /DisabledDueToViolationOfServicesAgreement.+AADSTS7000112/],
    met: {},
  },
  'disabled in the own tenant': {
    principal: { accountEnabled: false },
    row: ['service-principal', 'wrong', /AADSTS7000112/],
    met: {},
  },
  'no verified publisher': {
    marks: { domain: 'contoso.example' },
    row: ['publisher', 'advice', /"unverified".+risk-based step-up consent.+AADSTS90094/],
  },
  'a domain of Microsoft’s': {
    marks: { publisher: 'Contoso' },
    row: ['publisher-domain', 'advice', /practice-\w+\.onmicrosoft\.com/],
  },
  'another name': {
    env: { OPERATOR_NAME: 'Contoso onboarding' },
    row: ['name', 'advice', /"Dynamics 365 onboarding", the page itself "Contoso onboarding"/],
  },
}

async function registered({ body, marks, principal, secret }: Partial<Case>) {
  const company = await place.company()
  const app = await company.register({ ...readme.body(), ...body })
  const verified = marks ?? { publisher: 'Contoso', domain: 'contoso.example' }
  await place.control.change(company.tenantId, { marks: { [app.appId]: verified } })
  if (principal) await company.graph('PATCH', `/servicePrincipals/${app.principalId}`, principal)
  if (secret)
    await company.graph('POST', `/applications/${app.id}/addPassword`, { passwordCredential: secret })
  return { company, appId: app.appId }
}

test('nothing is wrong with a registration that is complete, and Microsoft lets people in', async () => {
  const { company, appId } = await registered({})
  const rows = await look(place, company, { appId, args: ['--page', PAGE, '--signed-links'] })
  expect(rows.filter(({ state }) => state !== 'ok')).toEqual([])
  expect(rows).toHaveLength(12)
  expect(await refusalMet(place.origin, company, { appId, page: PAGE })).toBeUndefined()
})

test.each(Object.entries(CASES))('%s is said, and nothing else', async (_, it) => {
  const { company, appId } = await registered(it)
  const rows = await look(place, company, { appId, args: it.args ?? ['--page', PAGE], env: it.env ?? {} })
  const [check, state, words] = it.row
  const [row, ...others] = rows.filter((one) => one.state !== 'ok')
  expect(others.map((one) => one.check)).toEqual(it.besides ?? [])
  expect(row).toMatchObject({ check, state })
  const said = `${row?.title}: ${row?.found} ${row?.customers} ${row?.portal}`
  expect(said).toMatch(words)
  expect(row?.portal?.length).toBeGreaterThan(5)
  if (it.met === undefined) return
  const met = await refusalMet(place.origin, company, { appId, page: PAGE, ...it.met })
  expect([met, said]).toEqual([expect.any(String), expect.stringContaining(`${met}:`)])
})
