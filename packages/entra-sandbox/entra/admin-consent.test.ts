import { decodeJwt } from 'jose'
import { expect, test } from 'vitest'
import { PRACTICE_CLIENT } from '..'
import {
  authorizeUrl,
  fragmentOf,
  ORIGIN,
  REDIRECT,
  redeem,
  sandboxAt,
  TestBrowser,
  textOf,
} from '../testing'

const SCOPE =
  'https://graph.microsoft.com/User.Read https://graph.microsoft.com/Application.ReadWrite.All openid profile offline_access'

function start() {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld()
  const url = (changes: Record<string, string> = {}) => {
    const query = {
      client_id: PRACTICE_CLIENT.id,
      scope: SCOPE,
      redirect_uri: REDIRECT,
      state: '12345',
      ...changes,
    }
    return `${ORIGIN}/${world.tenantId}/v2.0/adminconsent?${new URLSearchParams(query)}`
  }
  return { sandbox, world, url, browser: new TestBrowser(sandbox) }
}

const landing = (answer: Response) => new URL(answer.headers.get('location') ?? '')

test('an administrator approves for everyone, and no one is asked for it afterwards', async () => {
  const { sandbox, world, url, browser } = start()
  await browser.open(url())
  await browser.press('adminconsent', { username: `carl@${world.domain}` })
  expect(browser.page).toContain('Review for your organization')
  const back = landing(await browser.press('adminconsent', { answer: 'accept' }))
  expect(back.origin + back.pathname).toBe(REDIRECT)
  expect(Object.fromEntries(back.searchParams)).toEqual({
    admin_consent: 'True',
    tenant: world.tenantId,
    scope: SCOPE,
    state: '12345',
  })

  const dora = new TestBrowser(sandbox)
  await dora.open(authorizeUrl(world.tenantId, { scope: 'openid profile Application.ReadWrite.All' }))
  const answer = await dora.press('login', { username: `dora@${world.domain}` })
  const { body } = await redeem(sandbox, world.tenantId, { code: textOf(fragmentOf(answer)['code']) })
  expect(decodeJwt(textOf(body['access_token']))['scp']).toContain('Application.ReadWrite.All')
})

test('a person who is no administrator is told so and may use another account', async () => {
  const { world, url, browser } = start()
  await browser.open(url())
  await browser.press('adminconsent', { username: `dora@${world.domain}` })
  expect(browser.page).toContain('AADSTS90094')
  await browser.press('adminconsent', { again: 'yes' })
  await browser.press('adminconsent', { username: `ada@${world.domain}` })
  await browser.press('adminconsent', { answer: 'accept' })
  expect(browser.page).toBe('')
})

test('declining goes back with an error, as documented', async () => {
  const { world, url, browser } = start()
  await browser.open(url())
  await browser.press('adminconsent', { username: `ada@${world.domain}` })
  const back = landing(await browser.press('adminconsent', { answer: 'cancel' })).searchParams
  expect(back.get('admin_consent')).toBe('True')
  expect(back.get('error')).toBe('consent_required')
  expect(back.get('error_description')).toMatch(/^AADSTS65004: /)
  expect(world.seed).toBe('fresh')
})

test.each([
  ['700016', { client_id: '11111111-1111-1111-1111-111111111111' }],
  ['50011', { redirect_uri: 'http://localhost:3000/elsewhere' }],
  ['900144', { scope: '' }],
])('AADSTS%s stays on the page', async (number, changes) => {
  const { url, browser } = start()
  expect((await browser.open(url(changes))).status).toBe(400)
  expect(browser.page).toContain(`AADSTS${number}`)
})
