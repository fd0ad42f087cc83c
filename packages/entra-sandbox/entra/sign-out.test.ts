import { decodeJwt } from 'jose'
import { expect, test } from 'vitest'
import { PRACTICE_CLIENT } from '..'
import { authorizeUrl, fragmentOf, ORIGIN, redeem, sandboxAt, TestBrowser, textOf } from '../testing'

const HOME = 'http://localhost:3000/'

/** Signs people in, one after the other, and gives the claims of the last one's ID token. */
async function start(people: readonly string[], sandbox = sandboxAt()) {
  const world = sandbox.control.createWorld()
  const browser = new TestBrowser(sandbox)
  let claims: ReturnType<typeof decodeJwt> = {}
  for (const person of people) {
    await browser.open(authorizeUrl(world.tenantId, { prompt: 'select_account' }))
    await browser.press('login', { username: `${person}@${world.domain}` })
    const back = fragmentOf(await browser.press('consent', { answer: 'accept' }))
    const { body } = await redeem(sandbox, world.tenantId, { code: textOf(back['code']) })
    claims = decodeJwt(textOf(body['id_token']))
  }
  const signOut = (more: Record<string, string> = {}) => {
    const query = new URLSearchParams({ post_logout_redirect_uri: HOME, ...more })
    return browser.open(`${ORIGIN}/${world.tenantId}/oauth2/v2.0/logout?${query}`)
  }
  const silent = async (person: string) => {
    const login_hint = `${person}@${world.domain}`
    return fragmentOf(await browser.open(authorizeUrl(world.tenantId, { prompt: 'none', login_hint })))
  }
  return { sandbox, world, browser, claims, signOut, silent }
}

test('without a hint it is asked who signs out, even where only one is signed in', async () => {
  const { world, browser, signOut, silent } = await start(['ada'])
  expect((await signOut()).headers.get('location')).toBeNull()
  expect(browser.page).toContain('Which account do you want to sign out of?')
  const answer = await browser.press('logout', { username: `ada@${world.domain}` })
  expect(answer.headers.get('location')).toBe(HOME)
  expect(await silent('ada')).toMatchObject({ error: 'login_required' })
})

test('the login_hint of an ID token signs its person out, and no one else, without a question', async () => {
  const { claims, signOut, silent } = await start(['carl', 'ada'])
  expect((await signOut({ logout_hint: textOf(claims['login_hint']) })).headers.get('location')).toBe(HOME)
  expect(await silent('ada')).toMatchObject({ error: 'login_required' })
  expect(await silent('carl')).toHaveProperty('code')
})

test.each(['', 'O.', 'O.AAAA', 'nobody@example.com', `O.${'A'.repeat(43)}`])(
  'a hint that says nothing is no hint: “%s”',
  async (logout_hint) => {
    const { browser, signOut } = await start(['ada'])
    await signOut({ logout_hint })
    expect(browser.page).toContain('Which account do you want to sign out of?')
  },
)

test('where no one is signed in there is nothing to ask', async () => {
  const { signOut } = await start([])
  expect((await signOut()).headers.get('location')).toBe(HOME)
})

test('only a client whose registration asks for it finds login_hint in its ID tokens', async () => {
  const { id, displayName, spa } = PRACTICE_CLIENT
  const plain = await start(['ada'], sandboxAt({ clients: [{ id, displayName, spa }] }))
  expect(plain.claims).not.toHaveProperty('login_hint')
  const { claims } = await start(['ada'])
  expect(claims['login_hint']).toMatch(/^O\.[\w-]+$/)
})

test('the opaque hint finds its account at a sign-in too, in its own world and on organizations', async () => {
  const { world, browser, claims } = await start(['carl', 'ada'])
  const login_hint = textOf(claims['login_hint'])
  for (const tenant of [world.tenantId, 'organizations']) {
    const back = await browser.open(authorizeUrl(tenant, { prompt: 'none', login_hint }))
    expect(fragmentOf(back)).toHaveProperty('code')
  }
})
