import { decodeJwt } from 'jose'
import { expect, test } from 'vitest'
import {
  ask,
  authorizeUrl,
  fragmentOf,
  REDIRECT,
  redeem,
  sandboxAt,
  TestBrowser,
  textOf,
  tokenOf,
} from '../testing'

/** What the ID token says of Ada, at an application whose registration asks for these claims. */
async function claimsOf(names: readonly string[]) {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld()
  const idToken = names.map((name) => ({ name, source: null, essential: false, additionalProperties: [] }))
  const { body: app } = await ask(sandbox, await tokenOf(sandbox, world), 'POST /applications', {
    displayName: 'Page',
    signInAudience: 'AzureADMultipleOrgs',
    spa: { redirectUris: [REDIRECT] },
    optionalClaims: { idToken, accessToken: [], saml2Token: [] },
  })
  const client_id = textOf(app['appId'])
  const browser = new TestBrowser(sandbox)
  await browser.open(authorizeUrl(world.tenantId, { client_id }))
  await browser.press('login', { username: `ada@${world.domain}` })
  const { code = '' } = fragmentOf(await browser.press('consent', { answer: 'accept' }))
  const { body } = await redeem(sandbox, world.tenantId, { code, client_id })
  return decodeJwt(textOf(body['id_token']))
}

test('a registration gets the claims that it asks for, and no others', async () => {
  expect(await claimsOf(['login_hint', 'acct'])).toMatchObject({
    login_hint: expect.stringMatching(/^O\./),
    acct: 0,
  })
  const without = await claimsOf(['email'])
  expect(without).not.toHaveProperty('login_hint')
  expect(without).not.toHaveProperty('acct')
})
