import { beforeEach, expect, test, vi } from 'vitest'
import { openPage, passTime } from '../testing/page'
import { createWorld, signIn, type TestWorld } from '../testing/world'
import { findingsIn } from './findings'

const DAY = 24 * 60 * 60 * 1000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 5, 15, 12) })
})

async function finished(world = createWorld()) {
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.pressAll()
  await page.save()
  return { world, page }
}

type Page = Awaited<ReturnType<typeof finished>>['page']

const found = ({ engine, run }: Page) => findingsIn(engine.state().facts, run, new Date())
const wrong = (page: Page) => found(page).flatMap(({ kind, ok }) => (ok ? [] : [kind]))

/** Requests that change something; a batch only reads. */
function writes(world: TestWorld): string[] {
  return world
    .journal()
    .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/$batch'))
    .map(({ method, path }) => `${method} ${path.replace(/[0-9a-f-]{36}/g, '{id}')}`)
}

async function application(world: TestWorld) {
  const [one] = world.directory().applications
  if (!one) throw new Error('There is no application.')
  return one
}

test('one press finds everything as the guide asks, and only reads', async () => {
  const { world, page } = await finished()
  world.clearJournal()
  await page.press('check-everything')
  expect(page.status('check-everything').kind).toBe('done')
  expect(wrong(page)).toEqual([])
  expect(found(page).map(({ kind }) => kind)).toEqual([
    ...['application', 'sign-in', 'audience', 'redirect-uri', 'permissions'],
    ...['consent', 'consent', 'secret'],
  ])
  expect(writes(world)).toEqual([])
})

/** What a colleague may have done, what the check says, and the one request that mends it. */
const DIFFERENCES: [string, (world: TestWorld) => Promise<unknown>, string[]][] = [
  [
    'redirect-uri',
    async (world) =>
      world.ask('ada', `PATCH /applications/${(await application(world)).id}`, {
        web: { redirectUris: ['https://other.example/'] },
      }),
    ['PATCH /v1.0/applications/{id}'],
  ],
  [
    'permissions',
    async (world) =>
      world.ask('ada', `PATCH /applications/${(await application(world)).id}`, {
        requiredResourceAccess: [],
      }),
    ['PATCH /v1.0/applications/{id}'],
  ],
  [
    'audience',
    async (world) =>
      world.ask('ada', `PATCH /applications/${(await application(world)).id}`, {
        signInAudience: 'AzureADMyOrg',
      }),
    ['PATCH /v1.0/applications/{id}'],
  ],
  [
    'sign-in',
    async (world) => {
      const { appId } = await application(world)
      const own = world.directory().servicePrincipals.find((principal) => principal.appId === appId)
      return world.ask('ada', `PATCH /servicePrincipals/${own?.id}`, { accountEnabled: false })
    },
    ['PATCH /v1.0/servicePrincipals/{id}'],
  ],
]

test.each(DIFFERENCES)(
  'what a colleague changed is found, and “Repair” mends only that: %s',
  async (kind, change, mending) => {
    const { world, page } = await finished()
    await change(world)
    const before = JSON.stringify(world.directory())
    await page.press('check-everything')
    expect(wrong(page)).toEqual([kind])
    expect(JSON.stringify(world.directory()), 'the check changed nothing').toBe(before)
    world.clearJournal()
    await page.press('check-everything', { kind: 'repair', what: kind as 'audience' })
    expect(page.problem('check-everything')).toBeNull()
    expect(wrong(page)).toEqual([])
    expect(writes(world)).toEqual(mending)
    const { web } = await application(world)
    if (kind === 'redirect-uri')
      expect(web.redirectUris, 'nothing that was there goes').toEqual([
        'https://other.example/',
        'https://api.unified.to/oauth/code',
      ])
  },
)

test('with two differences “Repair” leaves the other one', async () => {
  const { world, page } = await finished()
  const { id } = await application(world)
  await world.ask('ada', `PATCH /applications/${id}`, {
    signInAudience: 'AzureADMyOrg',
    web: { redirectUris: [] },
  })
  await page.press('check-everything')
  await page.press('check-everything', { kind: 'repair', what: 'redirect-uri' })
  expect(wrong(page)).toEqual(['audience'])
})

test('a consent that was withdrawn is found, and “Grant admin consent” mends it', async () => {
  const { world, page } = await finished()
  const { appId } = await application(world)
  const { servicePrincipals, oauth2PermissionGrants } = world.directory()
  const own = servicePrincipals.find((principal) => principal.appId === appId)
  const grant = oauth2PermissionGrants.find(({ clientId }) => clientId === own?.id)
  await world.ask('ada', `DELETE /oauth2PermissionGrants/${grant?.id}`)
  await page.press('check-everything')
  expect(wrong(page)).toEqual(['consent'])
  await page.press('grant-consent')
  await page.press('check-everything')
  expect(wrong(page)).toEqual([])
})

test('a later visit without the right to read consents says so instead of guessing', async () => {
  const { world } = await finished()
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.press('check-everything')
  expect(page.asks.map(({ scope }) => scope)).toEqual(['User.Read', 'Application.ReadWrite.All'])
  const consents = found(page).filter(({ kind }) => kind === 'consent')
  expect(consents).toEqual([
    expect.objectContaining({ read: false, missing: [] }),
    expect.objectContaining({ read: false, missing: [] }),
  ])
})

test.each([
  [695, true, 35],
  [705, false, 25],
])('%i days later the secret is right: %s', async (days, ok, left) => {
  const { page } = await finished()
  passTime(days * DAY)
  expect(found(page).find(({ kind }) => kind === 'secret')).toMatchObject({ ok, days: left })
})

test('an expired secret counts as none', async () => {
  const { page } = await finished()
  passTime(740 * DAY)
  expect(found(page).find(({ kind }) => kind === 'secret')).toMatchObject({ ok: false, keyId: null })
})

test('an application that was deleted is said to be gone, and nothing is made', async () => {
  const { world, page } = await finished()
  await world.ask('ada', `DELETE /applications/${(await application(world)).id}`)
  passTime(20 * 60_000)
  await page.press('check-everything')
  expect(wrong(page)).toEqual(['application'])
  expect(world.directory().applications).toEqual([])
})

test('a busy Microsoft is waited for', async () => {
  const { world, page } = await finished()
  world.fault({ on: 'POST /v1.0/$batch', do: { status: 429, retryAfter: 3 } })
  await page.press('check-everything')
  expect(page.pauses).toContain(3)
  expect(page.status('check-everything').kind).toBe('done')
})
