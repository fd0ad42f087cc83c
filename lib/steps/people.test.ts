import { expect, test } from 'vitest'
import { openPage } from './testing/page'
import { createWorld, signIn } from './testing/world'

test('Dora, who may register, stops at consent, passes it on and still gets her secret', async () => {
  const world = createWorld()
  const dora = openPage(await signIn(world, 'dora'))
  await dora.pressAll()
  expect(dora.status('register-app')).toMatchObject({ kind: 'done', how: 'made' })
  expect(dora.status('add-permissions')).toMatchObject({ kind: 'done', how: 'made' })
  expect(dora.problem('grant-consent')).toMatchObject({
    kind: 'missing-rights',
    trace: {
      status: 403,
      code: 'Authorization_RequestDenied',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    },
  })
  dora.engine.passOn('grant-consent')
  expect(dora.engine.state().current).toBe('create-secret')
  await dora.press('create-secret')
  expect(dora.status('create-secret')).toMatchObject({ kind: 'done', how: 'made' })
  expect(dora.box.holds()).toBe(true)
})

test('Ada grants the consent that Dora passed on, on the same application', async () => {
  const world = createWorld()
  const dora = openPage(await signIn(world, 'dora'))
  await dora.pressAll()
  const [made] = world.directory().applications
  const ada = openPage(await signIn(world, 'ada'))
  await ada.pressAll()
  expect(ada.status('register-app')).toEqual({ kind: 'done', how: 'found' })
  expect(ada.status('grant-consent')).toMatchObject({ kind: 'done', how: 'made' })
  expect(world.directory().applications.map(({ id }) => id)).toEqual([made?.id])
  await dora.press('grant-consent')
  expect(dora.status('grant-consent')).toEqual({ kind: 'done', how: 'found' })
})

test('Carl, with the lowest sufficient role, does the entire run', async () => {
  const carl = openPage(await signIn(createWorld(), 'carl'))
  await carl.pressAll()
  expect(carl.status('create-secret')).toMatchObject({ kind: 'done', how: 'made' })
})

test('Umar, without a role, registers if the company allows it, and stops at consent', async () => {
  const umar = openPage(await signIn(createWorld(), 'umar'))
  await umar.pressAll()
  expect(umar.status('register-app').kind).toBe('done')
  expect(umar.problem('grant-consent')?.kind).toBe('missing-rights')
})

test('Umar is refused at the first write if the company does not allow him to register', async () => {
  const world = createWorld('locked-down')
  const umar = openPage(await signIn(world, 'umar'))
  await umar.press('sign-in')
  await umar.press('register-app')
  expect(umar.problem('register-app')?.kind).toBe('missing-rights')
  expect(umar.status('add-permissions')).toEqual({ kind: 'waiting', for: 'register-app' })
  expect(world.directory().applications).toEqual([])
})

test('Umar may create no more objects than the company’s quota', async () => {
  const world = createWorld()
  world.change({ quota: { person: 0 } })
  const umar = openPage(await signIn(world, 'umar'))
  await umar.press('sign-in')
  await umar.press('register-app')
  expect(umar.problem('register-app')?.kind).toBe('quota-reached')
})

test.each(['id', 'domain', 'domain in capitals'])(
  'a link for this tenant, by %s, lets the run begin',
  async (how) => {
    const world = createWorld()
    const expectedTenant = { id: world.tenantId, domain: world.domain }[how] ?? world.domain.toUpperCase()
    const page = openPage(await signIn(world), { expectedTenant })
    await page.press('sign-in')
    expect(page.status('sign-in')).toMatchObject({ kind: 'done', how: 'made' })
  },
)

test('a link for another tenant stops the run before anything is written', async () => {
  const world = createWorld()
  const page = openPage(await signIn(world), { expectedTenant: 'contoso.example' })
  await page.press('sign-in')
  expect(page.problem('sign-in')).toMatchObject({
    kind: 'wrong-tenant',
    expected: 'contoso.example',
    actual: 'Contoso Practice',
  })
  expect(page.engine.state().facts.identity).toBeUndefined()
  expect(page.status('register-app')).toEqual({ kind: 'waiting', for: 'sign-in' })
})

test('Dora, who never asked to read consents, makes her secret after Ada granted what she left', async () => {
  const world = createWorld()
  const before = openPage(await signIn(world, 'dora', ['User.Read', 'Application.ReadWrite.All']))
  for (const id of ['sign-in', 'register-app', 'add-permissions'] as const) await before.press(id)
  const ada = openPage(await signIn(world, 'ada'))
  for (const id of ['sign-in', 'register-app', 'grant-consent'] as const) await ada.press(id)
  const after = openPage(await signIn(world, 'dora', ['User.Read', 'Application.ReadWrite.All']))
  await after.press('sign-in')
  after.engine.passOn('grant-consent')
  await after.press('create-secret')
  expect(after.status('create-secret')).toMatchObject({ kind: 'done', how: 'made' })
  await after.save()
  expect(after.status('hand-over').kind).toBe('done')
})
