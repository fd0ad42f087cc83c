import { expect, test } from 'vitest'
import { openPage } from '../testing/page'
import { tenantOf } from '../testing/tenant-of'
import { createWorld, signIn } from '../testing/world'

const EVERY_SCOPE = [
  'User.Read',
  'Application.ReadWrite.All',
  'DelegatedPermissionGrant.ReadWrite.All',
] as const

test('withdrawing access removes this person’s own permissions and no one else’s', async () => {
  const world = createWorld()
  await signIn(world, 'carl', ['User.Read', 'Application.ReadWrite.All'])
  const page = openPage(await signIn(world))
  await page.pressAll()
  const { grants, applications, ownGrants } = tenantOf(world)
  const carls = ownGrants.filter(
    ({ principalId }) => principalId !== page.engine.state().facts.identity?.account.objectId,
  )
  await page.press('withdraw-access')
  expect(page.status('withdraw-access')).toMatchObject({ kind: 'done', how: 'made' })
  expect(page.engine.state().facts.withdrawn).toEqual(
    expect.arrayContaining([
      'Application.ReadWrite.All',
      'DelegatedPermissionGrant.ReadWrite.All',
      'User.Read',
    ]),
  )
  const after = tenantOf(world)
  expect(carls).toHaveLength(1)
  expect(after.ownGrants).toEqual(carls)
  expect(after).toMatchObject({ grants, applications })
})

test('consent for everyone in the tenant is withdrawn too; what the earlier run made stays', async () => {
  const world = createWorld('app-exists')
  const before = tenantOf(world)
  expect(before.ownGrants.map(({ consentType }) => consentType)).toContain('AllPrincipals')
  const page = openPage(await signIn(world, 'ada', EVERY_SCOPE))
  await page.press('sign-in')
  await page.press('withdraw-access')
  expect(page.status('withdraw-access')).toMatchObject({ kind: 'done', how: 'made' })
  expect(tenantOf(world)).toEqual({ ...before, ownGrants: [] })
})

test('what an earlier press removed is named, though a later removal was refused', async () => {
  const world = createWorld('app-exists')
  const page = openPage(await signIn(world, 'ada', EVERY_SCOPE))
  await page.press('sign-in')
  const [mine, everyones] = tenantOf(world).ownGrants.sort((a) => (a.consentType === 'Principal' ? -1 : 1))
  world.fault({
    on: `DELETE /v1.0/oauth2PermissionGrants/${everyones?.id}`,
    do: { status: 403 },
  })
  await page.press('withdraw-access')
  expect(page.status('withdraw-access').kind).toBe('stuck')
  const { withdrawn } = page.engine.state().facts
  expect(withdrawn).toEqual(expect.arrayContaining(mine?.scope.split(' ') ?? []))
  await page.press('withdraw-access')
  expect(page.status('withdraw-access')).toMatchObject({ kind: 'done' })
  const scopes = [mine, everyones].flatMap((grant) => grant?.scope.split(' ') ?? [])
  expect(page.engine.state().facts.withdrawn).toEqual(expect.arrayContaining([...new Set(scopes)]))
})

test('a grant that is removed, and that a stale replica still shows, does not stop the rest', async () => {
  const world = createWorld('app-exists')
  const page = openPage(await signIn(world, 'ada', EVERY_SCOPE))
  await page.press('sign-in')
  const [mine, everyones] = tenantOf(world).ownGrants.sort((a) => (a.consentType === 'Principal' ? -1 : 1))
  world.fault([
    { on: `DELETE /v1.0/oauth2PermissionGrants/${mine?.id}`, do: { stale: 2 } },
    { on: `DELETE /v1.0/oauth2PermissionGrants/${everyones?.id}`, do: { status: 429, retryAfter: 1 } },
  ])
  await page.press('withdraw-access')
  expect(page.status('withdraw-access')).toMatchObject({ kind: 'done', how: 'made' })
  expect(tenantOf(world).ownGrants).toEqual([])
})
