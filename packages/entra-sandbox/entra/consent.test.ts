import { decodeJwt } from 'jose'
import { describe, expect, test } from 'vitest'
import { backOf, finishedApp, signInAtServer, WEB } from '../finished-app'
import { textOf } from '../testing'

const GRAPH = '00000003-0000-0000-c000-000000000000'
/** `User.Read` and `email`. */
const LISTED = ['e1fe6dd8-ba31-4d61-89e7-88639da4683d', '64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0']
const BODY = {
  requiredResourceAccess: [
    { resourceAppId: GRAPH, resourceAccess: LISTED.map((id) => ({ id, type: 'Scope' })) },
  ],
}
const scope = 'https://graph.microsoft.com/.default'

describe('for .default', () => {
  test('what the registration lists is asked for where nothing is allowed yet, and then given', async () => {
    const app = await finishedApp({ body: BODY, withPrincipal: false })
    const { browser } = await signInAtServer(app, { scope })
    expect(browser.page).toContain('Sign in and read user profile')
    const { code = '' } = backOf(await browser.press('consent', { answer: 'accept', organization: 'yes' }))
    const { body } = await app.tokenFor({
      grant_type: 'authorization_code',
      client_id: app.appId,
      client_secret: app.secret,
      redirect_uri: WEB,
      code,
    })
    expect(decodeJwt(textOf(body['access_token']))).toMatchObject({ scp: 'email User.Read' })
    const grants = await app.graph('GET /oauth2PermissionGrants')
    expect(grants.body['value']).toContainEqual(
      expect.objectContaining({ consentType: 'AllPrincipals', scope: 'email User.Read' }),
    )
  })

  test('what was allowed before is enough', async () => {
    const app = await finishedApp({ body: BODY, scope: 'email' })
    const { browser, answer } = await signInAtServer(app, { scope })
    expect(browser.page).toBe('')
    expect(backOf(answer)).toHaveProperty('code')
  })
})
