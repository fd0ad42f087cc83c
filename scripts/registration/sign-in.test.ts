import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { walkWithCode } from '../clients/person'
import { runHere } from './testing/command'
import { type Company, GRAPH_TOOLS, PAGE, type Place, startPlace } from './testing/place'
import { readme } from './testing/readme'

let place: Place
beforeAll(async () => {
  place = await startPlace()
}, 60_000)
afterAll(() => place.stop())

const signIn = (name: string, ...answers: string[]) => [
  { username: name },
  ...answers.map((answer) => ({ account: name, answer })),
]

async function registered() {
  const company = await place.company()
  const { appId } = await company.register(readme.body())
  return { company, env: { ENTRA_CLIENT_ID: appId } }
}

/** Runs the command in a company, up to the code and what a person does with it. */
function withCode(
  { tenantId }: Company,
  env: Record<string, string>,
  atCode: (said: string) => Promise<unknown>,
) {
  return runHere({ place, args: ['--tenant', tenantId, '--page', PAGE], env, atCode })
}

// MSAL asks again after five seconds, as Microsoft tells it, so these wait next to each other.
describe.concurrent('by device code', () => {
  test('the operator signs in, accepts one permission, and nothing is written', async () => {
    const { company, env } = await registered()
    await place.control.clearJournal(company.tenantId)
    const accepted = (said: string) => walkWithCode(said, signIn(company.ada, 'continue', 'accept'))
    const args = ['--tenant', company.tenantId, '--page', PAGE]
    const { code, out, err } = await runHere({ place, args, env, atCode: accepted })
    expect([code, err]).toEqual([0, expect.stringContaining('Application.Read.All')])
    expect(out).toContain('0 wrong')
    const journal = await place.control.journal(company.tenantId)
    const asked = journal.find(({ path }) => path.endsWith('/devicecode'))
    expect(asked?.requestBody).toContain(GRAPH_TOOLS)
    const scopes = new URLSearchParams(String(asked?.requestBody)).get('scope')
    const asks = 'https://graph.microsoft.com/Application.Read.All openid profile offline_access'
    expect(scopes?.split(' ').sort()).toEqual(asks.split(' ').sort())
    const graph = journal.filter(({ path }) => path.includes('/v1.0/')).map(({ method }) => method)
    expect(graph).toEqual(['GET', 'GET'])
    expect(out + err).not.toMatch(/eyJ[\w-]+\./)
  })

  test('a person who cancels', async () => {
    const { company, env } = await registered()
    const cancelled = (said: string) => walkWithCode(said, signIn(company.ada, 'cancel'))
    const { code, out, err } = await withCode(company, env, cancelled)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('The sign-in was cancelled, or the permission was not accepted.')
  })

  test('a code that expires', async () => {
    const { company, env } = await registered()
    const late = () => place.control.change(company.tenantId, { clockAheadSeconds: 1_000 })
    const { code, err } = await withCode(company, env, late)
    expect(code).toBe(2)
    expect(err).toContain('The code expired before anyone signed in with it.')
    expect(err).toContain('AADSTS70020')
  })

  test('an account that may not accept the permission, and the way without it', async () => {
    const { company, env } = await registered()
    const { code, err } = await withCode(company, env, async (said) => {
      const page = await walkWithCode(said, signIn(`umar@${company.domain}`, 'continue'))
      expect(page).toContain('AADSTS90094')
      await place.control.change(company.tenantId, { clockAheadSeconds: 1_000 })
    })
    expect(code).toBe(2)
    expect(err).toContain('If Microsoft\'s page said "Need admin approval" (AADSTS90094)')
    expect(err).toContain('az account get-access-token --resource-type ms-graph')
  })

  test.each([
    [530036, 'Your organization does not allow this sign-in with a device code (Conditional Access).'],
    [53003, 'Your organization does not allow this sign-in with a device code (Conditional Access).'],
    [90094, 'An administrator has to approve that this command reads applications.'],
    [90033, 'Microsoft is busy.'],
    [50089, 'Microsoft refused the sign-in. It says: AADSTS50089'],
  ])('AADSTS%i, whether it comes before the code or after it', async (number, words) => {
    const { company, env } = await registered()
    for (const path of ['devicecode', 'token']) {
      await place.control.addFaults(company.tenantId, { on: `/oauth2/v2.0/${path}`, do: { aadsts: number } })
      const { code, out, err } = await withCode(company, env, async () => undefined)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(words)
      expect(err).toContain(`AADSTS${number}`)
      expect(err.includes('enter the code')).toBe(path === 'token')
      expect(err).not.toContain('Trace ID')
    }
  })

  test.each([
    ['a tenant that does not exist', ['--tenant', 'nowhere.example'], 'The account does not fit the tenant'],
    [
      'a client without device codes',
      ['--client-id', '6f2c1d4e-93b7-4a58-8e0d-51a7c4b9e230'],
      'is no public client',
    ],
    ['a client that is not there', ['--client-id', '99999999-93b7-4a58-8e0d-51a7c4b9e230'], 'AADSTS700016'],
  ])('%s', async (_, args, words) => {
    const { company, env } = await registered()
    const { code, err } = await runHere({ place, args: ['--tenant', company.tenantId, ...args], env })
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
  })

  test('no network', async () => {
    const { env } = await registered()
    const nowhere = { ...env, REGISTRATION_SANDBOX: 'http://127.0.0.1:9' }
    const { code, err } = await runHere({ place, env: nowhere })
    expect([code, err]).toEqual([2, expect.stringContaining('Microsoft could not be reached.')])
  })
})

test('the journal of a check is as Microsoft documents these calls', async () => {
  const { checkJournal } = await import('entra-sandbox/conformance')
  const { company, env } = await registered()
  await place.control.clearJournal(company.tenantId)
  await runHere({ place, args: ['--token-fd', '0', '--page', PAGE], env, input: company.token })
  const journal = await place.control.journal(company.tenantId)
  expect(journal.map(({ method, path }) => `${method} ${path}`)).toEqual([
    `GET /v1.0/applications(appId='${env.ENTRA_CLIENT_ID}')`,
    expect.stringContaining(`GET /v1.0/servicePrincipals(appId='${env.ENTRA_CLIENT_ID}')?$select=`),
  ])
  expect(checkJournal(journal)).toEqual([])
})
