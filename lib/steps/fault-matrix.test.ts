import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { CALLS, FAULT_CASES, shareOf } from './testing/fault-cases'
import { runUnder } from './testing/fault-run'
import { openPage, type Page } from './testing/page'
import { CLIENT_ID, createWorld, signIn, type TestWorld } from './testing/world'

const MARKER = 'unified-to-dynamics-365-sales-us'
const GRAPH = '00000003-0000-0000-c000-000000000000'
const DATAVERSE = '00000007-0000-0000-c000-000000000000'
let survived = 0

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 5, 15, 12) })
})

afterAll(() => {
  process.stdout.write(`faults: ${survived} of ${shareOf(FAULT_CASES).length} survived\n`)
})

/** Another application, with a secret, a service principal and consent. */
async function addForeign(world: TestWorld): Promise<void> {
  const { id, appId } = z.object({ id: z.string(), appId: z.string() }).parse(
    await world.ask('ada', 'POST /applications', {
      displayName: 'Payroll',
      tags: ['payroll'],
      web: { redirectUris: ['https://payroll.example/callback'] },
    }),
  )
  await world.ask('ada', `POST /applications/${id}/addPassword`, {
    passwordCredential: { displayName: 'Unified.to' },
  })
  const principal = await world.ask('ada', 'POST /servicePrincipals', { appId })
  const resourceId = world.directory().servicePrincipals.find((one) => one.appId === GRAPH)?.id
  await world.ask('ada', 'POST /oauth2PermissionGrants', {
    clientId: principal['id'],
    consentType: 'AllPrincipals',
    resourceId,
    scope: 'openid',
  })
}

/** Everything in the tenant that belongs neither to this run nor to the page itself. */
function foreignIn(world: TestWorld) {
  const { applications, servicePrincipals, oauth2PermissionGrants, deletedApplications } = world.directory()
  const [ours] = applications.filter(({ uniqueName }) => uniqueName === MARKER)
  const principals = servicePrincipals.filter(({ appId }) => ![ours?.appId, CLIENT_ID].includes(appId))
  const known = new Set(principals.map(({ id }) => id))
  return {
    applications: applications.filter(({ uniqueName }) => uniqueName !== MARKER),
    principals,
    grants: oauth2PermissionGrants.filter(({ clientId }) => known.has(clientId)),
    deletedApplications,
  }
}

/** Exactly one application, one principal, two grants and one secret that the page holds. */
function expectOneOfEach(world: TestWorld, page: Page): void {
  const { applications, servicePrincipals, oauth2PermissionGrants } = world.directory()
  const ours = applications.filter(({ uniqueName, tags }) => uniqueName === MARKER || tags.includes(MARKER))
  expect(ours).toMatchObject([
    {
      displayName: 'Contoso Practice',
      tags: [MARKER],
      web: { redirectUris: ['https://api.unified.to/oauth/code'] },
      requiredResourceAccess: [{ resourceAppId: GRAPH }, { resourceAppId: DATAVERSE }],
      passwordCredentials: [{ displayName: 'Unified.to', hint: page.box.reveal()?.slice(0, 3) }],
    },
  ])
  const own = servicePrincipals.filter(({ appId }) => appId === ours[0]?.appId)
  expect(own).toHaveLength(1)
  const grants = oauth2PermissionGrants.filter(({ clientId }) => clientId === own[0]?.id)
  expect(grants.map(({ scope }) => scope).sort()).toEqual([
    'openid email offline_access',
    'user_impersonation',
  ])
}

test('the matrix contains every call of a run', async () => {
  const world = createWorld()
  await openPage(await signIn(world)).pressAll()
  const calls = world.journal().map(({ method, path }) => {
    const short = path
      .replace('/v1.0', '')
      .replace(/[0-9a-f-]{36}/, '…')
      .replace(/\(.*\)/, '(…)')
    return `${method} ${short}`
  })
  expect(calls).toEqual(CALLS.map(({ call }) => call))
  expect(FAULT_CASES.length).toBeGreaterThanOrEqual(150)
})

test.each(shareOf(FAULT_CASES))('$name', async (fault) => {
  const world = createWorld()
  await addForeign(world)
  const before = foreignIn(world)
  const page = await runUnder(fault, world)
  expectOneOfEach(world, page)
  expect(foreignIn(world)).toEqual(before)
  world.remove()
  survived += 1
})
