import { createSandbox, loopbackGuard, visitorGuard } from 'entra-sandbox'
import { expect, test } from 'vitest'
import { controlAt } from './control-client'

const ROOT = 'http://localhost:4400/control'

/** A page of a sandbox that is open on its own machine. */
function practice() {
  const sandbox = createSandbox({ origin: () => 'http://localhost:4400', guard: loopbackGuard() })
  const send: typeof fetch = (input, init) =>
    sandbox.fetch(new Request(input, init), { address: '127.0.0.1' })
  return { levers: sandbox.control, control: controlAt(ROOT, send) }
}

/** Practice pages of visitors, each in its own browser, on a server that can be restarted. */
function visited() {
  const start = () => createSandbox({ origin: () => 'http://localhost:4400', guard: visitorGuard() })
  let sandbox = start()
  const page = () => {
    const jar = { cookie: '' }
    const asked: string[] = []
    const send: typeof fetch = async (input, init) => {
      const request = new Request(input, init)
      request.headers.set('cookie', jar.cookie)
      asked.push(`${request.method} ${new URL(request.url).pathname}`)
      const answer = await sandbox.fetch(request)
      jar.cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? jar.cookie
      return answer
    }
    return { control: controlAt(ROOT, send), asked }
  }
  return {
    page,
    restart: () => {
      sandbox = start()
    },
  }
}

test('a page asks for its key once, and again after a restart of the server', async () => {
  const { page, restart } = visited()
  const { control, asked } = page()
  expect(await control.create('fresh')).toMatchObject({ kind: 'answer' })
  expect(await control.overview()).toMatchObject({ kind: 'answer', value: { worlds: { length: 2 } } })
  expect(asked).toEqual(['POST /control/visit', 'POST /control/worlds', 'GET /control/worlds'])
  restart()
  expect(await control.overview()).toMatchObject({ kind: 'answer', value: { worlds: { length: 1 } } })
  expect(asked.slice(3)).toEqual(['GET /control/worlds', 'POST /control/visit', 'GET /control/worlds'])
})

test('someone else’s company is refused with a readable message', async () => {
  const { page } = visited()
  const [one, other] = [page(), page()]
  const made = await one.control.create('fresh')
  const { tenantId } = made.kind === 'answer' ? made.value : { tenantId: '' }
  const refused = await other.control.directory(tenantId)
  const failure = refused.kind === 'failed' ? refused.failure : null
  expect(failure).toMatchObject({
    kind: 'refused',
    status: 403,
    words: expect.stringMatching(/^This company belongs to another visitor\./),
  })
})

test('starting over replaces the company, including the default one', async () => {
  const { page } = visited()
  const { control } = page()
  const read = async () => {
    const overview = await control.overview()
    return overview.kind === 'answer' ? overview.value : { defaultWorld: '', worlds: [] }
  }
  const made = await control.create('half-done')
  const world = made.kind === 'answer' ? made.value : { tenantId: '', domain: '', seed: '' }
  const again = await control.startOver(world, false)
  expect(again).toMatchObject({ kind: 'answer', value: { seed: 'half-done' } })
  expect(await control.directory(world.tenantId)).toEqual({ kind: 'gone' })
  const { defaultWorld, worlds } = await read()
  const shared = worlds.find(({ tenantId }) => tenantId === defaultWorld)
  const own = shared ? await control.startOver(shared, true) : null
  expect(own).toMatchObject({ kind: 'answer', value: { tenantId: (await read()).defaultWorld } })
})

const answering = (status: number, body: string) =>
  controlAt(ROOT, async (input) =>
    String(input).endsWith('/visit')
      ? Response.json({ key: null })
      : new Response(status === 204 ? null : body, { status }),
  )

test('every seed has a sentence, and every world its seed', async () => {
  const { control } = practice()
  const made = await control.create('half-done')
  const overview = await control.overview()
  expect(overview).toEqual({
    kind: 'answer',
    value: {
      defaultWorld: expect.any(String),
      seeds: expect.arrayContaining([{ name: 'fresh', sentence: expect.stringMatching(/^A company /) }]),
      worlds: expect.arrayContaining([made.kind === 'answer' && made.value]),
    },
  })
})

test('a new default world replaces the one before', async () => {
  const { control, levers } = practice()
  const before = levers.overview().defaultWorld
  const made = await control.startOver({ tenantId: before, domain: '', seed: 'fresh' }, true)
  expect(made).toMatchObject({ value: { tenantId: levers.overview().defaultWorld } })
  expect(await control.directory(before)).toEqual({ kind: 'gone' })
})

test('a finished run is read completely, except for the value of its secret', async () => {
  const { control, levers } = practice()
  const { tenantId, domain } = levers.createWorld({ seed: 'app-exists' })
  const read = await control.directory(tenantId)
  expect(read).toMatchObject({
    kind: 'answer',
    value: {
      tenantId,
      domain,
      seed: 'app-exists',
      applications: [
        {
          name: 'Fabrikam Practice',
          audience: 'AzureADMultipleOrgs',
          redirectUris: ['https://api.unified.to/oauth/code'],
          access: [{ ids: { length: 3 } }, { ids: { length: 1 } }],
          secrets: [{ description: 'Unified.to', hint: expect.stringMatching(/^.{3}$/) }],
        },
      ],
      deleted: [],
    },
  })
  const people = read.kind === 'answer' ? read.value.people : []
  expect(people.map(({ userPrincipalName, roles }) => [userPrincipalName, ...roles])).toContainEqual([
    `ada@${domain}`,
    'Global Administrator',
  ])
})

test('a removed world is gone', async () => {
  const { control, levers } = practice()
  const { tenantId } = levers.createWorld({ seed: 'fresh' })
  levers.remove(tenantId)
  expect(await control.directory(tenantId)).toEqual({ kind: 'gone' })
})

test('an answer that is not from the control is recognized', async () => {
  expect(await answering(200, '<html>').overview()).toMatchObject({ failure: { field: 'answer' } })
  expect(await answering(200, '{"seeds":[],"worlds":[]}').overview()).toEqual({
    kind: 'failed',
    failure: { kind: 'unreadable', field: 'defaultWorld' },
  })
  expect(await answering(503, '').overview()).toEqual({
    kind: 'failed',
    failure: { kind: 'refused', status: 503, words: null },
  })
  const silent = controlAt(ROOT, () => Promise.reject(new TypeError('Failed to fetch')))
  expect(await silent.overview()).toEqual({ kind: 'failed', failure: { kind: 'unreachable' } })
})
