import { createSandbox, type SeedName } from 'entra-sandbox'
import { expect, test } from 'vitest'
import { type Application, type Directory, directory } from './answers'
import { LIMIT, viewOf } from './view'

const { control } = createSandbox({ origin: () => 'http://sandbox.test' })

function companyOf(seed: SeedName): Directory {
  return directory.parse(JSON.parse(JSON.stringify(control.world(control.createWorld({ seed }).tenantId))))
}

test('permissions are shown by value, under the API’s name in the tenant', () => {
  const [app] = viewOf(companyOf('app-exists'), null).applications.shown
  expect(app?.permissions).toEqual([
    { api: 'Microsoft Graph', values: ['openid', 'email', 'offline_access'] },
    { api: 'Dataverse', values: ['user_impersonation'] },
  ])
})

test('an unknown id is shown unchanged', () => {
  const company = companyOf('app-exists')
  const [app] = company.applications
  const access = [{ apiAppId: 'unknown-api', ids: ['unknown-id'] }]
  const [shown] = viewOf({ ...company, applications: app ? [{ ...app, access }] : [] }, null).applications
    .shown
  expect(shown?.permissions).toEqual([{ api: 'unknown-api', values: ['unknown-id'] }])
})

test('a grant names who may do what, and for whom', () => {
  const company = companyOf('app-exists')
  const view = viewOf(company, null)
  const permitted = {
    principal: 'Fabrikam Practice',
    api: 'Microsoft Graph',
    scopes: ['openid', 'email', 'offline_access'],
    person: null,
  }
  expect(view.consents.shown).toContainEqual({ id: expect.any(String), permitted })
  expect(view.applications.shown[0]?.consents).toContainEqual({ id: expect.any(String), permitted })
  const [ada] = company.people
  const grants = company.grants.map((grant) => ({ ...grant, personId: ada?.id ?? null }))
  expect(viewOf({ ...company, grants }, null).consents.shown[0]?.permitted.person?.name).toBe('Ada Admin')
})

test('Microsoft’s own service principals are listed separately', () => {
  const { principals, firstParty } = viewOf(companyOf('app-exists'), null)
  expect(principals.shown.map(({ name }) => name)).toContain('Fabrikam Practice')
  expect(firstParty.shown.map(({ name }) => name)).toContain('Microsoft Graph')
})

/** More applications than the page shows, the last one the newest. */
function crowded(): Directory {
  const company = companyOf('app-exists')
  const applications = Array.from({ length: 5_000 }, (_, number) => ({
    ...(company.applications[0] as Application),
    appId: `app-${number}`,
    objectId: `object-${number}`,
    createdAt: new Date(number * 1_000).toISOString(),
  }))
  return { ...company, applications }
}

test('of a very large company the newest are shown, and all are counted', () => {
  const { applications } = viewOf(crowded(), null)
  expect(applications.total).toBe(5_000)
  expect(applications.shown).toHaveLength(LIMIT)
  expect(applications.shown[0]?.appId).toBe('app-4999')
})

test('the application that a link names is always shown', () => {
  expect(
    viewOf(crowded(), 'app-7')
      .applications.shown.map(({ appId }) => appId)
      .slice(0, 2),
  ).toEqual(['app-7', 'app-4999'])
})
