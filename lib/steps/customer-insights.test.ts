import { expect, test } from 'vitest'
import { openPage } from './testing/page'
import { createWorld, signIn, type TestWorld } from './testing/world'

const NEWER = '0bfc4568-a4ba-4c58-bd3e-5d3e76bd7fff'
const OLDER = '38c77d00-5fcb-4cce-9d93-af4738258e3c'

async function without(world: TestWorld, ...appIds: string[]): Promise<void> {
  for (const { id, appId } of world.directory().servicePrincipals)
    if (appIds.includes(appId)) await world.ask('ada', `DELETE /servicePrincipals/${id}`)
}

async function run(world: TestWorld) {
  const page = openPage(await signIn(world), { product: 'engagement' })
  await page.pressAll()
  const [app] = world.directory().applications
  const listed = app?.requiredResourceAccess.map(({ resourceAppId }) => resourceAppId) ?? []
  const granted = world.directory().oauth2PermissionGrants.map(({ scope }) => scope)
  return { page, listed, granted }
}

// Microsoft's documentation does not say which of the two ids a tenant has, so both have to work.
test.each([
  ['both are there', async () => {}, NEWER],
  ['only the newer one is there', (world: TestWorld) => without(world, OLDER), NEWER],
  ['only the older one is there', (world: TestWorld) => without(world, NEWER), OLDER],
  [
    'the newer one offers no permission',
    async (world: TestWorld) => world.change({ withoutScopes: [NEWER] }),
    OLDER,
  ],
  ['neither is there, both can be had', (world: TestWorld) => without(world, NEWER, OLDER), NEWER],
  [
    'neither is there, only the older one can be had',
    async (world: TestWorld) => {
      await without(world, NEWER, OLDER)
      world.change({ notOffered: [NEWER] })
    },
    OLDER,
  ],
] as const)('where %s, the run ends with the permission listed', async (_, prepare, expected) => {
  const world = createWorld()
  await prepare(world)
  const { page, listed, granted } = await run(world)
  expect(listed).toEqual(['00000003-0000-0000-c000-000000000000', expected])
  expect(granted).toContain('user_impersonation')
  expect(page.status('create-secret')).toMatchObject({ kind: 'done', how: 'made' })
})

test('an API that an earlier run listed is used, no matter which of the two it is', async () => {
  const world = createWorld()
  await without(world, NEWER)
  await run(world)
  await world.ask('ada', 'POST /servicePrincipals', { appId: NEWER })
  world.clearJournal()
  const again = openPage(await signIn(world), { product: 'engagement' })
  await again.pressAll()
  expect(again.status('add-permissions')).toEqual({ kind: 'done', how: 'found' })
  expect(world.directory().applications[0]?.requiredResourceAccess).toHaveLength(2)
})

test('where the tenant can have neither API, the page offers the other product', async () => {
  const world = createWorld()
  await without(world, NEWER, OLDER)
  world.change({ notOffered: [NEWER, OLDER] })
  const { page, listed } = await run(world)
  expect(page.problem('register-app')).toMatchObject({
    kind: 'api-not-offered',
    api: 'Customer Insights',
    listable: false,
  })
  expect(listed).toEqual([])
})

test('an API without the permission is reported', async () => {
  const world = createWorld()
  world.change({ withoutScopes: [NEWER, OLDER] })
  const { page } = await run(world)
  expect(page.problem('add-permissions')).toMatchObject({
    kind: 'permission-not-offered',
    api: 'Customer Insights',
  })
})
