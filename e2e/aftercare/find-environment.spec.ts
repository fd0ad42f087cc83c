import * as z from 'zod'
import { clipboardText } from '../clipboard'
import { expect, test } from '../secrets/test'
import type { Wire } from '../secrets/wire'

const ENVIRONMENTS = [
  { friendlyName: 'Contoso Sales', urlName: 'contoso', region: 'EMEA' },
  { friendlyName: 'Closed', urlName: 'closed', region: 'GBR', state: 'disabled' },
  { friendlyName: 'Alpha', urlName: 'alpha', region: 'NA' },
  { friendlyName: 'Of Umar alone', urlName: 'umar', region: 'NA', members: ['umar'] },
] as const

// A check that Microsoft refuses: `environment-card.browser.test.tsx` and `lib/steps/find-environment/step.test.ts`.
test('after the run a person declines, then finds the environments and checks one; each token goes to its own host', async ({
  guide,
  world,
  page,
  words,
  wire,
  trail,
  context,
}) => {
  const { environments, guide: texts, finish } = words
  const card = page.getByRole('region', { name: texts.title['find-environment'] })
  const button = (name: string) => card.getByRole('button', { name, exact: true })
  const list = card.getByRole('list', { name: environments.list }).getByRole('listitem')
  await world.patch({ environments: ENVIRONMENTS.map((one) => ({ ...one, members: membersOf(one) })) })

  await test.step('nothing of it before the secret is saved', async () => {
    await guide.arriveWithSecret()
    await expect(card).toHaveCount(0)
    await guide.handOver.save()
    await expect(page.getByRole('heading', { name: finish.ready.title('Dynamics 365') })).toBeFocused()
    await expect(card).toContainText(environments.means)
    expect(requestsOf(wire)).toEqual([])
  })

  await test.step('who cancels on Microsoft’s page is told so, and can press again', async () => {
    await button(texts.button['find-environment']).click()
    await expect(guide.microsoft.permissions).toContainText(['Common Data Service'])
    await guide.microsoft.cancel()
    await expect(card.locator('[data-problem]')).toHaveAttribute('data-problem', 'consent-declined')
    await expect(card).toContainText(environments.byHand)
    expect(requestsOf(wire)).toEqual([])
  })

  await test.step('after the consent the press goes on by itself', async () => {
    await button(texts.button['find-environment']).click()
    await guide.microsoft.accept()
    await expect(list).toHaveCount(3)
    await expect(card.getByRole('heading', { level: 2 })).toBeInViewport()
    await expect(list.nth(0)).toContainText('https://alpha.crm.dynamics.com')
    await expect(list.nth(1)).toContainText(environments.disabledMeans)
    await expect(list.nth(2)).toContainText('https://contoso.crm4.dynamics.com')
    await expect(page.getByRole('heading', { name: finish.ready.title('Dynamics 365') })).toBeVisible()
  })

  await test.step('the address is copied', async () => {
    await list.nth(2).getByRole('button', { name: environments.copy }).click()
    await expect(list.nth(2)).toContainText(environments.copied)
    expect(await clipboardText(context)).toBe('https://contoso.crm4.dynamics.com')
  })

  await test.step('the check needs no further consent', async () => {
    await list.nth(2).getByRole('button', { name: environments.check }).click()
    await expect(list.nth(2)).toContainText(environments.member)
    await expect(list.nth(0)).not.toContainText(environments.member)
  })

  const requests = requestsOf(wire)
  expect(requests.map(({ path, audience }) => [path, audience])).toEqual([
    ['/globaldisco/api/discovery/v2.0/Instances', 'https://globaldisco.crm.dynamics.com'],
    ['/globaldisco/api/discovery/v2.0/Instances', 'https://globaldisco.crm.dynamics.com'],
    ['/dataverse/contoso/api/data/v9.2/WhoAmI', 'https://contoso.crm4.dynamics.com'],
  ])
  const atTheApp = trail.placesAtTheApp()
  for (const { token } of requests)
    expect(atTheApp.filter(({ text }) => text.includes(token)).map(({ name }) => name)).toEqual([])
})

function membersOf(environment: (typeof ENVIRONMENTS)[number]) {
  return 'members' in environment ? [...environment.members] : ('everyone' as const)
}

const claims = z.object({ aud: z.string() })

/** The requests to Dataverse in their order, and for whom each token is. Preflights carry none. */
function requestsOf(wire: Wire) {
  return wire.exchanges
    .filter(({ method, url }) => method === 'GET' && /^\/(?:globaldisco|dataverse)\//.test(url.pathname))
    .map(({ url, requestHeaders }) => {
      const [, token = ''] = requestHeaders.find(([name]) => name === 'authorization') ?? []
      const [, body = ''] = token.split('.')
      const { aud } = claims.parse(JSON.parse(Buffer.from(body, 'base64url').toString()))
      return { path: url.pathname, audience: aud.replace(/\/$/, ''), token: token.replace('Bearer ', '') }
    })
}
