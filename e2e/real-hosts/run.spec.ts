import type { Words } from '../../lib/words/catalogue'
import type { Guide } from '../pages/guide'
import { placesWith } from '../secrets/search'
import { violationsOf } from '../security/violations'
import type { World } from '../world'
import type { Arrivals } from './arrived'
import { expect, GRAPH, PAGE, SIGN_IN, test } from './test'

/** What a browser gets from a server that has ENTRA_CLIENT_ID and nothing else, but for the nonce. */
const POLICY = [
  "default-src 'none'",
  "script-src 'nonce-…' 'strict-dynamic'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self' https://login.microsoftonline.com https://graph.microsoft.com",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const AUTHORITY = '/organizations/oauth2/v2.0'
/** MSAL knows the endpoints of Microsoft's own host by heart: it asks for no document before the first sign-in. */
const ASKED_OF_ENTRA = [
  ...[`GET ${AUTHORITY}/authorize`, `POST ${AUTHORITY}/token`],
  ...[`GET ${AUTHORITY}/authorize`, `POST ${AUTHORITY}/token`],
  ...[`GET ${AUTHORITY}/authorize`, `POST ${AUTHORITY}/token`],
  `GET ${AUTHORITY}/logout`,
]
/** The headers that a browser must be allowed to send to Graph. */
const SENT = 'authorization,client-request-id,content-type'
/** The sandbox's own pages, in which a person chooses and accepts. */
const ITS_PAGES = /\/(?:login|consent)$/

test('a complete run under the real names: three hosts, three permissions asked for, one cookie, and the secret comes to no server of ours', async ({
  guide,
  page,
  context,
  world,
  words,
  arrivals,
}) => {
  test.slow()
  const { handOver } = guide
  const asked = new Set<string>()
  context.on('request', (request) => asked.add(new URL(request.url()).origin))
  const violations = await violationsOf(page)

  await test.step('the start screen, with the headers of production', async () => {
    const answer = await page.goto(`/?v=1&account=${encodeURIComponent(`ada@${world.domain}`)}`)
    const headers = (await answer?.allHeaders()) ?? {}
    expect(headers['content-security-policy']?.replace(/nonce-[\w+/=]+/, 'nonce-…')).toBe(POLICY)
    expect(headers['strict-transport-security']).toBe('max-age=63072000')
    await expect(page.getByRole('complementary', { name: 'Practice tenant' })).toHaveCount(0)
    for (const language of ['Deutsch', 'English'])
      await page.getByRole('button', { name: language, exact: true }).click()
    await expect(guide.start.signIn).toBeVisible()
  })

  await guide.signIn('Ada Admin')
  await guide.run('register-app', 'asked')
  await guide.run('add-permissions')
  await page.reload()
  await expect(guide.step('add-permissions').status('made')).toBeVisible()
  await guide.run('grant-consent', 'asked')
  const secret = await guide.createSecret()
  await handOver.save()
  await signOut(guide, words)

  expect([...asked].sort()).toEqual([`https://${GRAPH}`, `https://${SIGN_IN}`, PAGE.origin])
  expect(arrivals.hosts()).toEqual([GRAPH, SIGN_IN, PAGE.host])
  expect(violations).toEqual([])
  const atEntra = arrivals.at(SIGN_IN).filter(({ path }) => !ITS_PAGES.test(path))
  expect(atEntra.map(({ method, path }) => `${method} ${path}`)).toEqual(ASKED_OF_ENTRA)
  await expectPreflights(arrivals, world)
  expectOwnHost(arrivals, secret, world)
  expect(await context.cookies(PAGE.origin)).toMatchObject([
    { name: 'language', value: 'en', domain: PAGE.host, secure: true, sameSite: 'Lax', httpOnly: false },
  ])
})

async function signOut({ page, start }: Guide, { finish }: Words): Promise<void> {
  await page.getByRole('button', { name: finish.signOut.button, exact: true }).click()
  await expect(start.signIn).toBeVisible()
}

/** Every address of Graph but the batch is asked for by a preflight first, and nothing without its permission is sent. */
async function expectPreflights(arrivals: Arrivals, world: World): Promise<void> {
  const [application] = (await world.directory()).applications
  const atGraph = arrivals.at(GRAPH)
  const preflights = atGraph.filter(({ method }) => method === 'OPTIONS')
  const own = (path: string) =>
    path.replace(application?.id ?? '', '{id}').replace(application?.appId ?? '', '{appId}')
  const asked = preflights.map(
    ({ path, headers }) => `${own(path)} ${headers['access-control-request-headers']}`,
  )
  // Two writes at one time each ask.
  expect([...new Set(asked)]).toEqual([
    `/v1.0/$batch ${SENT}`,
    `/v1.0/applications ${SENT}`,
    `/v1.0/applications/{id} ${SENT}`,
    `/v1.0/servicePrincipals(appId='{appId}') ${SENT},prefer`,
    `/v1.0/oauth2PermissionGrants ${SENT}`,
    `/v1.0/applications/{id}/addPassword ${SENT}`,
  ])
  for (const { headers } of preflights) expect(headers.authorization).toBeUndefined()
  for (const { headers } of atGraph) expect(headers.origin).toBe(PAGE.origin)
  expect(arrivals.at(SIGN_IN).filter(({ method }) => method === 'OPTIONS')).toEqual([])
}

/** Neither secret nor token comes to the page's own host, and no cookie but one. */
function expectOwnHost(arrivals: Arrivals, secret: string, world: World): void {
  const places = arrivals.places(PAGE.host)
  expect(placesWith(places, `ada@${world.domain}`), 'the search finds what did come').toContain('GET /')
  expect(placesWith(places, secret)).toEqual([])
  const tokens = new Set(
    arrivals.at(GRAPH).map(({ headers }) => headers.authorization?.slice('Bearer '.length)),
  )
  const found = [...tokens].filter((token) => token && placesWith(places, token).length > 0)
  expect(tokens.size, 'tokens that Graph got, and none for a preflight').toBe(4)
  expect(found).toEqual([])
  const cookies = new Set(arrivals.at(PAGE.host).map(({ headers }) => headers.cookie))
  expect([...cookies].sort()).toEqual(['language=de', 'language=en', undefined])
}
