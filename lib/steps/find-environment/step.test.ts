import { beforeEach, expect, test, vi } from 'vitest'
import { openPage } from '../testing/page'
import { openWithoutTenant } from '../testing/page-without-tenant'
import { createWorld, type Persona, signIn, type TestWorld } from '../testing/world'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 5, 15, 12) })
})

const CONTOSO = 'https://contoso.crm4.dynamics.com'
const ALPHA = 'https://alpha.crm.dynamics.com'
const DISCOVERY = 'https://globaldisco.crm.dynamics.com//user_impersonation'
const INSTANCES = 'GET /globaldisco/api/discovery/v2.0/Instances'
const WHO = 'GET /dataverse/*/api/data/v9.2/WhoAmI'

async function visit(world: TestWorld, persona: Persona = 'ada') {
  const page = openPage(await signIn(world, persona))
  await page.press('find-environment')
  const facts = () => page.engine.state().facts
  return {
    ...page,
    ask: (address: string) => page.press('find-environment', { kind: 'ask-environment', address }),
    addresses: () => facts().environments?.map(({ address }) => address),
    memberships: () => facts().memberships,
    scopes: () => page.asks.map(({ scope }) => scope),
  }
}

const paths = (world: TestWorld) => world.dataverseJournal().map(({ path }) => path.split('?')[0])

test('a press lists the environments by one permission, and asks none of them', async () => {
  const world = createWorld()
  const page = await visit(world)
  expect(page.status('find-environment').kind).toBe('done')
  expect(page.addresses()).toEqual([CONTOSO])
  expect(page.scopes()).toEqual([DISCOVERY])
  expect(paths(world)).toEqual(['/globaldisco/api/discovery/v2.0/Instances'])
  expect(world.journal()).toEqual([])
})

test('none is an answer, and a later look finds what came in between', async () => {
  const world = createWorld()
  world.change({ environments: [] })
  const page = await visit(world)
  expect(page.status('find-environment').kind).toBe('done')
  expect(page.addresses()).toEqual([])
  world.change({ environments: [{ friendlyName: 'Alpha', urlName: 'alpha', region: 'NA' }] })
  await page.press('find-environment')
  expect(page.addresses()).toEqual([ALPHA])
})

test('the chosen environment alone is asked, by its own permission', async () => {
  const world = createWorld()
  world.change({
    environments: [
      { friendlyName: 'Alpha', urlName: 'alpha', region: 'NA' },
      { friendlyName: 'Contoso', urlName: 'contoso', region: 'EMEA' },
    ],
  })
  const page = await visit(world)
  await page.ask(CONTOSO)
  expect(page.memberships()).toEqual({ [CONTOSO]: 'member' })
  expect(page.scopes()).toEqual([DISCOVERY, `${CONTOSO}/user_impersonation`])
  expect(paths(world).filter((path) => path?.includes('WhoAmI'))).toEqual([
    '/dataverse/contoso/api/data/v9.2/WhoAmI',
  ])
  await page.ask(ALPHA)
  expect(page.memberships()).toEqual({ [CONTOSO]: 'member', [ALPHA]: 'member' })
})

test('who is taken out of an environment after the list sees that it is gone, and nothing is sent to it', async () => {
  const world = createWorld()
  const page = await visit(world, 'umar')
  world.change({
    environments: [{ friendlyName: 'Contoso', urlName: 'contoso', region: 'EMEA', members: ['ada'] }],
  })
  await page.ask(CONTOSO)
  expect(page.problem('find-environment')).toMatchObject({ kind: 'gone', what: 'environment' })
  expect(paths(world)).not.toContainEqual(expect.stringContaining('WhoAmI'))
})

test('a disabled environment is listed and never asked', async () => {
  const world = createWorld()
  world.change({
    environments: [{ friendlyName: 'Alpha', urlName: 'alpha', region: 'NA', state: 'disabled' }],
  })
  const page = await visit(world)
  expect(page.engine.state().facts.environments).toMatchObject([{ address: ALPHA, isEnabled: false }])
  await page.ask(ALPHA)
  expect(page.problem('find-environment')?.kind).toBe('gone')
  expect(paths(world)).not.toContainEqual(expect.stringContaining('WhoAmI'))
})

test('a busy service is asked again after its time, and a refused token is renewed', async () => {
  const world = createWorld()
  world.fault([
    { on: INSTANCES, do: { status: 429, retryAfter: 7 } },
    { on: INSTANCES, do: { status: 401 } },
    { on: INSTANCES, do: { status: 503 } },
  ])
  const page = await visit(world)
  expect(page.addresses()).toEqual([CONTOSO])
  expect(page.pauses[0]).toBe(7)
  expect(page.asks.map(({ renew = false }) => renew)).toContain(true)
})

test('a check that failed leaves the list, and another press makes it again', async () => {
  const world = createWorld()
  const page = await visit(world)
  world.fault({ on: WHO, times: 9, do: { drop: 'before' } })
  await page.ask(CONTOSO)
  expect(page.problem('find-environment')?.kind).toBe('offline')
  expect(page.addresses()).toEqual([CONTOSO])
  expect(page.memberships()).toBeUndefined()
})

test('after a redirect the pressed check goes on from the note alone', async () => {
  const world = createWorld()
  const person = await signIn(world)
  const before = openPage(person, { leaves: ({ scope }) => scope.startsWith(CONTOSO) })
  await before.press('find-environment')
  const answer = { kind: 'ask-environment', address: CONTOSO } as const
  await before.press('find-environment', answer)
  expect(before.status('find-environment').kind).toBe('leaving')
  const after = openPage(person)
  await after.engine.press('find-environment', { answer, resumed: true })
  expect(after.engine.state().facts.memberships).toEqual({ [CONTOSO]: 'member' })
})

test('switched off, the action reads nothing', async () => {
  const { engine } = openWithoutTenant({ online: true })
  await engine.press('find-environment')
  expect(engine.state().statuses['find-environment']).toMatchObject({
    kind: 'stuck',
    problem: { kind: 'unexpected', what: 'switched-off' },
  })
})

test('the search is no write of the run', async () => {
  const page = await visit(createWorld())
  await page.ask(CONTOSO)
  expect(page.engine.state().writes['find-environment']).toEqual([])
})
