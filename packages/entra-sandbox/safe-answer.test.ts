import { describe, expect, test } from 'vitest'
import { createSandbox } from './index'
import {
  ask,
  authorizeUrl,
  HERE,
  ORIGIN,
  openSandbox,
  REDIRECT,
  sandboxAt,
  TestBrowser,
  tokenOf,
} from './testing'

const STRICTEST = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

function expectSafe({ headers }: Pick<Response, 'headers'>, policy: unknown = STRICTEST): void {
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
  })
}

describe('every answer keeps a browser safe from it', () => {
  const { sandbox: open } = openSandbox()

  test.each([
    ['GET', '/organizations/oauth2/v2.0/logout/x', 501],
    ['GET', '/organizations/v2.0/.well-known/openid-configuration', 200],
    ['GET', '/organizations/discovery/v2.0/keys', 200],
    ['GET', '/common/discovery/instance', 400],
    ['POST', '/organizations/oauth2/v2.0/token', 400],
    ['POST', '/99999999-0000-4000-8000-000000000000/oauth2/v2.0/token', 400],
    ['OPTIONS', '/organizations/oauth2/v2.0/token', 204],
    ['GET', '/v1.0/me', 401],
    ['OPTIONS', '/v1.0/me', 204],
    ['GET', '/globaldisco/api/discovery/v2.0/Instances', 401],
    ['OPTIONS', '/globaldisco/api/discovery/v2.0/Instances', 204],
    ['GET', '/dataverse/contoso/api/data/v9.2/WhoAmI', 401],
    ['POST', '/dataverse/contoso/api/data/v9.2/WhoAmI', 501],
    ['OPTIONS', '/control/worlds', 204],
    ['GET', '/control/worlds', 200],
    ['GET', '/control/nothing', 404],
    ['GET', '/nothing', 501],
    ['GET', '/', 501],
  ])('%s %s', async (method, path, status) => {
    const answer = await open.fetch(new Request(ORIGIN + path, { method }), HERE)
    expect(answer.status).toBe(status)
    expectSafe(answer)
  })

  test('answers of Graph and refusals by fault', async () => {
    const sandbox = createSandbox({ origin: ORIGIN })
    const world = sandbox.control.createWorld()
    const token = await tokenOf(sandbox, world)
    expectSafe(await ask(sandbox, token, 'GET /me'))
    expectSafe(await ask(sandbox, token, 'GET /groups'))
    sandbox.control.addFaults(world.tenantId, [
      { on: 'GET /v1.0/me', do: { status: 503 } },
      { on: '/oauth2/v2.0/token', do: { status: 503 } },
    ])
    expectSafe(await ask(sandbox, token, 'GET /me'))
    const path = `${ORIGIN}/${world.tenantId}/oauth2/v2.0/token`
    expectSafe(await sandbox.fetch(new Request(path, { method: 'POST' })))
  })

  test('a sign-in page allows its own style and the way back to its client, a redirect nothing', async () => {
    const sandbox = sandboxAt()
    const world = sandbox.control.createWorld()
    const browser = new TestBrowser(sandbox)
    const style = /style-src 'sha256-[\w+/]+='; form-action 'self'/
    const page = await browser.open(authorizeUrl(world.tenantId))
    expectSafe(page, expect.stringMatching(style))
    expect(page.headers.get('content-security-policy')).toBe(
      `${STRICTEST.replace("; form-action 'none'", '')}; style-src 'sha256-${hashOf(page)}'; form-action 'self' ${new URL(REDIRECT).origin}`,
    )
    await browser.press('login', { username: `ada@${world.domain}` })
    const back = await browser.press('consent', { answer: 'accept' })
    expect(back.status).toBe(302)
    expectSafe(back)
    expectSafe(await browser.open(`${ORIGIN}/${world.tenantId}/oauth2/v2.0/authorize`), expect.any(String))
  })
})

function hashOf({ headers }: Response): string {
  return /sha256-([\w+/]+=)/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? ''
}

describe('the body of a fault is never a document', () => {
  const body = '<!doctype html><script>alert(1)</script>'

  test('on a sign-in path and on a path of Graph', async () => {
    const sandbox = sandboxAt()
    const world = sandbox.control.createWorld()
    const token = await tokenOf(sandbox, world)
    sandbox.control.addFaults(world.tenantId, [
      { on: '/oauth2/v2.0/authorize', do: { body } },
      { on: '/discovery/v2.0/keys', do: { body } },
      { on: '/v1.0/me', do: { body } },
      { on: 'POST /v1.0/$batch', do: { body } },
    ])
    const bearer = { authorization: `Bearer ${token}` }
    const answers = [
      await sandbox.fetch(new Request(authorizeUrl(world.tenantId))),
      await sandbox.fetch(new Request(`${ORIGIN}/${world.tenantId}/discovery/v2.0/keys`)),
      await sandbox.fetch(new Request(`${ORIGIN}/v1.0/me`, { headers: bearer })),
      await sandbox.fetch(new Request(`${ORIGIN}/v1.0/$batch`, { method: 'POST', headers: bearer })),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
      expectSafe(answer)
      expect(await answer.text()).toBe(body)
    }
  })
})
