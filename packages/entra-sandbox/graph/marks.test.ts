import { expect, test } from 'vitest'
import { ask, authorizeUrl, REDIRECT, sandboxAt, TestBrowser, textOf, tokenOf } from '../testing'

async function registered() {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld()
  const token = await tokenOf(sandbox, world)
  const { body } = await ask(sandbox, token, 'POST /applications', {
    displayName: 'Marked',
    signInAudience: 'AzureADMultipleOrgs',
    spa: { redirectUris: [REDIRECT] },
  })
  const appId = textOf(body['appId'])
  await ask(sandbox, token, 'POST /servicePrincipals', { appId })
  const get = async (path: string) => (await ask(sandbox, token, `GET ${path}`)).body
  return { sandbox, world, appId, get }
}

test('what Microsoft writes about an application is read, alone and in a list', async () => {
  const { sandbox, world, appId, get } = await registered()
  const before = await get(`/applications(appId='${appId}')`)
  expect(before).toMatchObject({ verifiedPublisher: { displayName: null }, publisherDomain: world.domain })
  sandbox.control.change(world.tenantId, {
    marks: { [appId]: { publisher: 'Contoso Ltd.', domain: 'contoso.com', disabled: true } },
  })
  const marked = {
    verifiedPublisher: { displayName: 'Contoso Ltd.' },
    disabledByMicrosoftStatus: 'DisabledDueToViolationOfServicesAgreement',
  }
  expect(await get(`/applications(appId='${appId}')`)).toMatchObject({
    ...marked,
    publisherDomain: 'contoso.com',
  })
  expect((await get(`/applications?$filter=appId eq '${appId}'`))['value']).toMatchObject([marked])
  const of = `verifiedPublisher`
  expect((await get(`/servicePrincipals(appId='${appId}')`))[of]).toMatchObject(marked[of])
})

test('no one signs in to an application that Microsoft disabled', async () => {
  const { sandbox, world, appId } = await registered()
  const browser = new TestBrowser(sandbox)
  const url = authorizeUrl(world.tenantId, { client_id: appId })
  await browser.open(url)
  expect(browser.page).not.toContain('AADSTS')
  sandbox.control.change(world.tenantId, { marks: { [appId]: { disabled: true } } })
  const refused = await browser.open(url)
  expect(browser.page + (refused.headers.get('location') ?? '')).toContain('AADSTS7000112')
})
