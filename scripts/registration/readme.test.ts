import { afterAll, beforeAll, expect, test } from 'vitest'
import { resultOf, runHere } from './testing/command'
import { look } from './testing/look'
import { type Company, PAGE, type Place, startPlace } from './testing/place'
import { readme } from './testing/readme'

let place: Place
beforeAll(async () => {
  place = await startPlace()
}, 60_000)
afterAll(() => place.stop())

/** The ids of Microsoft's permission tables, spelled out: learn.microsoft.com/graph/permissions-reference */
const PERMISSIONS = {
  'User.Read': 'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
  'Application.ReadWrite.All': 'bdfbf15f-ee85-4955-8675-146e8e5296b5',
  'DelegatedPermissionGrant.ReadWrite.All': '41ce6ca6-6826-4807-84f1-1c82854f7ee5',
}
const REGISTRATION = {
  displayName: 'Dynamics 365 onboarding',
  signInAudience: 'AzureADMultipleOrgs',
  spa: { redirectUris: [`${PAGE}/signed-in`] },
  requiredResourceAccess: [
    {
      resourceAppId: '00000003-0000-0000-c000-000000000000',
      resourceAccess: Object.values(PERMISSIONS).map((id) => ({ id, type: 'Scope' })),
    },
  ],
  optionalClaims: {
    idToken: ['login_hint', 'acct'].map((name) => ({
      name,
      source: null,
      essential: false,
      additionalProperties: [],
    })),
    accessToken: [],
    saml2Token: [],
  },
}

/** What the command says of a registration that one of the ways made. */
async function check(appId: string, token: string) {
  const args = ['--token-fd', '0', '--page', PAGE, '--signed-links', '--json']
  const env = { ENTRA_CLIENT_ID: appId }
  const { out, err, code } = await runHere({ place, args, env, input: token })
  expect(err).toMatch(/^Asking the sandbox at .+$/)
  return { code, ...resultOf(out) }
}

const UNVERIFIED = ['publisher', 'publisher-domain']

test('the one command of README makes the registration, and the check finds nothing wrong', async () => {
  expect(readme.body()).toEqual(REGISTRATION)
  expect(readme.command).toContain(
    'az rest --method POST --url https://graph.microsoft.com/v1.0/applications ',
  )
  const { register, token } = await place.company()
  const { appId } = await register(readme.body())
  const { code, wrong, faults } = await check(appId, token)
  expect([code, wrong, faults.map((row) => row.check)]).toEqual([0, 0, UNVERIFIED])
})

/** The checks that find something, without a process of its own. */
async function faultsOf(company: Company, appId: string, env = {}) {
  const rows = await look(place, company, { appId, args: ['--page', PAGE, '--signed-links'], env })
  return rows.filter(({ state }) => state !== 'ok').map((row) => row.check)
}

test('the manifest of README describes the same registration', async () => {
  expect(readme.manifest()).toMatchObject(REGISTRATION)
  const company = await place.company()
  // As left behind by someone who followed no guide.
  const { appId, id } = await company.register({
    displayName: 'Page',
    signInAudience: 'AzureADMyOrg',
    isFallbackPublicClient: true,
    web: {
      redirectUris: [`${PAGE}/signed-in`],
      implicitGrantSettings: { enableAccessTokenIssuance: true, enableIdTokenIssuance: true },
    },
  })
  expect((await faultsOf(company, appId)).length).toBeGreaterThan(6)
  await company.graph('PATCH', `/applications/${id}`, readme.manifest())
  expect(await faultsOf(company, appId)).toEqual(UNVERIFIED)
})

test('the clicks of README name the same registration', () => {
  const { clicks } = readme
  const [, api = ''] = /^4\. (API permissions.+(?:\n {3}.+)*)/m.exec(clicks) ?? []
  expect([...api.matchAll(/`([\w.]+)`/g)].map(([, name]) => name)).toEqual(Object.keys(PERMISSIONS))
  const [, claims = ''] = /^5\. (Token configuration.+)/m.exec(clicks) ?? []
  expect([...claims.matchAll(/`(\w+)`/g)].map(([, name]) => name)?.slice(0, 2)).toEqual([
    'login_hint',
    'acct',
  ])
  const [redirect] = REGISTRATION.spa.redirectUris
  expect(clicks).toContain(`platform **Single-page application**, \`${redirect}\``)
  expect(clicks).toContain(`Name: \`${REGISTRATION.displayName}\``)
  expect(clicks).toContain('Supported account types: *Accounts in any organizational directory*')
})

test('the entry for environments is the one that the check wants', async () => {
  const company = await place.company()
  const { appId } = await company.register({
    ...readme.body(),
    requiredResourceAccess: [...REGISTRATION.requiredResourceAccess, readme.environments()],
  })
  expect(await faultsOf(company, appId, { DYNAMICS_ENVIRONMENTS: 'on' })).toEqual(UNVERIFIED)
})
