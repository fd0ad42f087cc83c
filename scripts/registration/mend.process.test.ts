import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { resultOf, runHere } from './testing/command'
import { type Company, PAGE, type Place, startPlace } from './testing/place'

let place: Place
beforeAll(async () => {
  place = await startPlace()
}, 60_000)
afterAll(() => place.stop())

const SECOND = 'https://second.contoso.example'
const NAME = "Contoso's `onboarding` $HOME !1"

/** A registration in which nothing is as it should be, and one thing that others need. */
const WRONG = {
  displayName: 'Test app',
  signInAudience: 'AzureADMyOrg',
  isFallbackPublicClient: true,
  isDisabled: true,
  spa: { redirectUris: ['http://localhost:3000/signed-in'] },
  publicClient: { redirectUris: [`${SECOND}/signed-in`] },
  web: {
    redirectUris: [`${PAGE}/signed-in`, 'http://localhost:5000/back'],
    implicitGrantSettings: { enableAccessTokenIssuance: true, enableIdTokenIssuance: true },
  },
  requiredResourceAccess: [
    {
      resourceAppId: '00000003-0000-0000-c000-000000000000',
      resourceAccess: [
        { id: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d', type: 'Scope' },
        { id: '37f7f235-527c-4136-accd-4a02d197296e', type: 'Scope' },
        { id: '06da0dbc-49e2-44d2-8312-53f166ab848a', type: 'Scope' },
        { id: '1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9', type: 'Role' },
      ],
    },
  ],
  optionalClaims: {
    idToken: [{ name: 'email', source: null, essential: true, additionalProperties: [] }],
    accessToken: [{ name: 'ipaddr', source: null, essential: false, additionalProperties: [] }],
    saml2Token: [],
  },
}

/** The commands for the Azure CLI in the result, as a person copies them into bash: each as its words. */
function commandsIn(out: string): string[][] {
  const lines = [...out.matchAll(/^ +Azure CLI +(az .+)$/gm)].map(([, line = '']) => line)
  const az = `az() { printf '%s\\0' az "$@"; }\n${lines.join('\n')}\n`
  const words = execFileSync('bash', ['-c', az], { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })
  const all = words.split('\0').slice(0, -1)
  const starts = all.flatMap((word, at) => (word === 'az' ? [at] : []))
  return starts.map((start, at) => all.slice(start, starts[at + 1]))
}

/** What `az rest` sends, sent to the company of a test. */
async function send({ graph }: Company, words: readonly string[]): Promise<void> {
  const [az, rest, method, verb = '', url, address = '', body, json = ''] = words
  expect([az, rest, method, url, body]).toEqual(['az', 'rest', '--method', '--url', '--body'])
  const root = 'https://graph.microsoft.com/v1.0'
  expect(address.startsWith(root)).toBe(true)
  await graph(verb, address.slice(root.length), JSON.parse(json))
}

test('the commands of a result, from top to bottom, mend all that is wrong and keep the rest', async () => {
  const company = await place.company()
  const { id, appId, principalId } = await company.register(WRONG)
  for (const displayName of ['one', 'two'])
    await company.graph('POST', `/applications/${id}/addPassword`, { passwordCredential: { displayName } })
  await company.graph('PATCH', `/servicePrincipals/${principalId}`, { accountEnabled: false })
  const env = {
    ENTRA_CLIENT_ID: appId.toUpperCase(),
    OPERATOR_NAME: NAME,
    DYNAMICS_ENVIRONMENTS: 'on',
    LINK_SIGNING_KEY: 'k'.repeat(43),
    SUPPORT_TENANTS: company.tenantId,
  }
  const args = ['--token-fd', '0', '--page', PAGE, '--page', `${SECOND}/`]
  const before = await runHere({ place, args, env, input: company.token })
  expect([before.code, before.err]).toEqual([1, expect.stringMatching(/^Asking the sandbox/)])
  expect(before.out).toContain('12 wrong, 6 to consider. 2 reads')
  expect(before.out).not.toContain(env.LINK_SIGNING_KEY)

  const commands = commandsIn(before.out).filter((words) => !words.join(' ').includes('setVerifiedPublisher'))
  expect(commands.length).toBeGreaterThan(10)
  for (const words of commands) await send(company, words)

  const after = await runHere({ place, args: [...args, '--json'], env, input: company.token })
  const { wrong, faults } = resultOf(after.out)
  expect([after.code, wrong, faults.map(({ check }) => check)]).toEqual([
    0,
    0,
    ['publisher', 'publisher-domain'],
  ])
  const mended = await company.graph('GET', `/applications/${id}`)
  expect(mended).toMatchObject({
    displayName: NAME,
    spa: { redirectUris: [`${PAGE}/signed-in`, `${SECOND}/signed-in`] },
    // What others asked for stays.
    optionalClaims: {
      idToken: [{ name: 'email', essential: true }, { name: 'login_hint' }, { name: 'acct' }],
      accessToken: [{ name: 'ipaddr' }],
    },
  })
  expect(JSON.stringify(mended['requiredResourceAccess'])).toContain('37f7f235-527c-4136-accd-4a02d197296e')
})
